import { drawnTexts } from '../../i18n/drawn-texts'
import { urgencyOfWork } from '../../journey/metrics/urgency-of-work'
import type { MapView } from '../view/map-view'
import type { BoardContent } from './content'
import { stageName } from './names'
import { shortened } from './shortened'

/** Every touchpoint with what there is to do about it, the critical ones first (C29, C74, C75). */
export function workBoard({ journey, words }: MapView): BoardContent {
  const { stages, cards, language } = journey
  const { boardWords: say, boards } = drawnTexts(language)
  const names = new Map(stages.map((stage, i) => [stage.id, stageName(stage, i, words)]))
  const touchpoints = cards
    .filter((card) => card.kind === 'touchpoint')
    .sort((a, b) => urgencyOfWork(b) - urgencyOfWork(a))
  return {
    notes: [],
    tables: [
      {
        key: 'touchpoints',
        columns: [
          { title: say.touchpoint, width: 280 },
          { title: words.stage, width: 180 },
          { title: say.status, width: 120 },
          { title: words.importance, width: 130, align: 'center' },
          { title: words.score, width: 130 },
          { title: say.responsible, width: 180 },
          { title: say.due, width: 110 },
          { title: say.standard, width: 110, align: 'center' },
        ],
        rows: touchpoints.map(
          ({ id, text, stage, status, importance, score, owner, due, atStandard }) => ({
            key: id,
            cells: [
              { text: shortened(text), weight: 'Semi Bold' },
              { text: names.get(stage) ?? '' },
              { text: words[status], tone: status === 'missing' ? 'alarm' : 'quiet' },
              { text: importance === null ? '?' : `${importance}/5` },
              {
                text: score === null ? '?' : `${score}/5`,
                bar: { share: score === null ? null : score / 5, from: 'left' },
              },
              owner.trim() === ''
                ? { text: say.nobody, tone: 'caution' }
                : { text: shortened(owner) },
              { text: due },
              { text: atStandard === null ? '?' : atStandard ? say.yes : say.no },
            ],
          }),
        ),
        empty: boards.work.empty,
      },
    ],
  }
}
