import { drawnTexts } from '../../i18n/drawn-texts'
import type { CardOf } from '../../journey/card'
import type { MapView } from '../view/map-view'
import type { BoardContent, BoardRow } from './content'
import { stageName } from './names'
import { shortened } from './shortened'

/** From how many departments on a touchpoint is one where nobody feels meant. */
const CROWD = 4

/** Stages and touchpoints by departments, with who answers for each and how many take part (C4–C6, C107). */
export function departmentsBoard({ journey, words }: MapView): BoardContent {
  const { stages, cards, language } = journey
  const { boardWords: say, boards } = drawnTexts(language)
  const touchpoints = cards.filter((card) => card.kind === 'touchpoint')
  const departments = [...new Set(touchpoints.flatMap((card) => departmentsOf(card)))]
  const rowOf = (card: CardOf<'touchpoint'>): BoardRow => {
    const own = departmentsOf(card)
    const many = own.length
    const count =
      many === 0 ? `0 · ${say.gap}` : many >= CROWD ? `${many} · ${say.crowd}` : String(many)
    return {
      key: card.id,
      cells: [
        { text: shortened(card.text) },
        ...departments.map((one) => ({ text: own.includes(one) ? '◆' : '' })),
        many > 0 && many < CROWD
          ? { text: count }
          : { text: count, tone: many === 0 ? 'alarm' : 'caution' },
        card.owner.trim() === ''
          ? { text: say.nobody, tone: 'caution' }
          : { text: shortened(card.owner) },
      ],
    }
  }
  return {
    notes: departments.length === 0 && touchpoints.length > 0 ? [say.noDepartments] : [],
    tables: [
      {
        key: 'matrix',
        columns: [
          { title: say.touchpoint, width: 300 },
          ...departments.map((title) => ({ title, width: 128, align: 'center' as const })),
          { title: say.departments, width: 184, align: 'center' },
          { title: words.owner, width: 180 },
        ],
        rows: stages.flatMap((stage, index) => {
          const own = touchpoints.filter((card) => card.stage === stage.id)
          return own.length === 0
            ? []
            : [
                {
                  key: stage.id,
                  cells: [{ text: stageName(stage, index, words), weight: 'Semi Bold' as const }],
                  isPlain: true,
                },
                ...own.map(rowOf),
              ]
        }),
        empty: boards.departments.empty,
      },
    ],
  }
}

const departmentsOf = ({ departments }: CardOf<'touchpoint'>): string[] => [
  ...new Set(departments.map(shortened).filter((name) => name !== '')),
]
