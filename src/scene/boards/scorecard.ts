import { drawnTexts } from '../../i18n/drawn-texts'
import { extremesOf } from '../../journey/metrics/extremes'
import type { MapView } from '../view/map-view'
import type { BoardCell, BoardContent, BoardTable } from './content'
import { stageName } from './names'
import { scoredOf } from './scored'
import { shortened } from './shortened'

/** What each stage and touchpoint scores, unknown ones as gaps; three to be proud of, three to be ashamed of (C8, C103, C104). */
export function scorecardBoard({ journey, words }: MapView): BoardContent {
  const { stages, cards, language } = journey
  const own = drawnTexts(language)
  const { boardWords: say } = own
  const names = new Map(stages.map((stage, i) => [stage.id, stageName(stage, i, words)]))
  const touchpoints = cards.filter((card) => card.kind === 'touchpoint')
  const scored = (score: number | null): BoardCell => ({
    text: score === null ? `? ${words.unknown}` : `${score}/5`,
    bar: { share: score === null ? null : score / 5, from: 'left' },
  })
  const all = scoredOf(journey, words)
  const { best, worst } = extremesOf(all)
  const list = (key: string, heading: string, of: typeof best, none: string): BoardTable => ({
    key,
    heading,
    columns: [
      { title: '', width: 460 },
      { title: '', width: 260 },
      { title: words.score, width: 240 },
    ],
    rows: of.map(({ id, name, where, score }) => ({
      key: id,
      cells: [{ text: name, weight: 'Semi Bold' }, { text: where, tone: 'quiet' }, scored(score)],
    })),
    empty: none,
  })
  return {
    notes: all.some(({ score }) => score !== null) ? [] : [say.nothingScored],
    tables: [
      {
        key: 'stages',
        columns: [
          { title: words.stage, width: 260 },
          { title: words.score, width: 240 },
          { title: say.touchpoint, width: 460 },
        ],
        rows: stages.map((stage) => ({
          key: stage.id,
          cells: [
            { text: names.get(stage.id) ?? '', weight: 'Semi Bold' },
            scored(stage.score),
            {
              text: touchpoints
                .filter((one) => one.stage === stage.id)
                .map(({ text, score }) => `${shortened(text)} ${score ?? '?'}/5`)
                .join('\n'),
              tone: 'quiet',
            },
          ],
        })),
        empty: own.boards.scorecard.empty,
      },
      list('best', `▲ ${say.proud}`, best, say.noneProud),
      list('worst', `▼ ${say.ashamed}`, worst, say.noneAshamed),
    ],
  }
}
