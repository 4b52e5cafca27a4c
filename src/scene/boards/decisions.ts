import { drawnTexts } from '../../i18n/drawn-texts'
import type { CardOf, StageVerdict } from '../../journey/card'
import type { MapView } from '../view/map-view'
import { VERDICT_LOOK } from '../view/mark'
import type { BoardCell, BoardContent, BoardTable } from './content'
import { stageName } from './names'
import { shortened } from './shortened'

/** Every decision that was held against the journey, the latest first, with what it means at each stage (C17). */
export function decisionsBoard({ journey, words }: MapView): BoardContent {
  const { stages, cards, language } = journey
  const { boards } = drawnTexts(language)
  const names = new Map(stages.map((stage, i) => [stage.id, stageName(stage, i, words)]))
  const decisions = cards
    .filter((card) => card.kind === 'decision')
    .sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? 1 : -1))
  const meaning = ({ contradicts, why, strengthen }: StageVerdict): BoardCell => {
    const found =
      contradicts === null
        ? `? ${words.notChecked}`
        : contradicts
          ? `▲ ${words.contradicts}`
          : `● ${words.agrees}`
    const how = strengthen.trim()
    const lines = [
      why.trim() === '' ? found : `${found}: ${shortened(why)}`,
      ...(how === '' ? [] : [words.strengthenBy.replace('{how}', shortened(how))]),
    ]
    return {
      text: lines.join('\n'),
      tone: contradicts === null ? 'quiet' : contradicts ? 'alarm' : 'cure',
    }
  }
  const table = (decision: CardOf<'decision'>): BoardTable => {
    const { id, text, verdict, author, day, affects } = decision
    const by = [author, day].map((part) => part.trim()).filter((part) => part !== '')
    const { tone } = VERDICT_LOOK[verdict]
    return {
      key: id,
      heading: shortened(text) || words.decision,
      columns: [
        { title: words.verdict, width: 200 },
        { title: words.stage, width: 220 },
        { title: words.atStage, width: 520 },
      ],
      rows: (affects.length === 0 ? [null] : affects).map((one, i) => ({
        key: one?.stage ?? 'none',
        cells: [
          i === 0
            ? { text: [words[verdict], ...by].join('\n'), tone, weight: 'Semi Bold' }
            : { text: '' },
          one === null
            ? { text: words.affectsNone, tone: 'caution' }
            : { text: names.get(one.stage) ?? '', weight: 'Semi Bold' },
          one === null ? { text: '' } : meaning(one),
        ],
      })),
      empty: '',
    }
  }
  return {
    notes: decisions.length === 0 ? [boards.decisions.empty] : [],
    tables: decisions.map(table),
  }
}
