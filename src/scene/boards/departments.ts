import { drawnTexts } from '../../i18n/drawn-texts'
import type { CardOf } from '../../journey/card'
import {
  departmentsOf,
  governanceOf,
  handsOf,
  type Governance,
  type Group,
} from '../../journey/metrics/governance'
import { textWidth } from '../measure-text'
import type { MapView } from '../view/map-view'
import type { BoardCell, BoardColumn, BoardContent, BoardRow, BoardTable } from './content'
import { CAPTION, PADDING } from './metrics'
import { stageName } from './names'
import { shortened } from './shortened'

/** With more departments than this one loses the column on the way down: each stage gets a table with those of its own. */
const MOST_COLUMNS = 10

/** Steps and touchpoints by departments, how many take part, and who is responsible and accountable (C4–C6, C107). */
export function departmentsBoard(view: MapView): BoardContent {
  const { journey } = view
  const { boardWords: say, boards } = drawnTexts(journey.language)
  const governance = governanceOf(journey)
  const { departments, groups } = governance
  const isEmpty = groups.every(({ touchpoints }) => touchpoints.length === 0)
  const table = (key: string, of: Governance, heading?: string): BoardTable => ({
    key,
    ...(heading === undefined ? {} : { heading }),
    columns: [
      { title: say.touchpoint, width: 280 },
      { title: say.responsible, width: 150 },
      { title: say.accountable, width: 150 },
      ...of.departments.map(departmentColumn),
      { title: say.departments, width: 190, align: 'center' },
    ],
    rows: isEmpty ? [] : rowsOf(view, of, heading === undefined),
    empty: boards.departments.empty,
  })
  return {
    notes: isEmpty
      ? []
      : departments.length === 0
        ? [say.noDepartments]
        : [
            ...pointedOut(view, `0 · ${say.gap}`, withHands(groups, 'gap')),
            ...pointedOut(view, say.crowd, withHands(groups, 'crowd')),
          ],
    tables:
      departments.length <= MOST_COLUMNS
        ? [table('matrix', governance)]
        : journey.stages.map((stage, index) => {
            const own = groups.filter((group) => group.stage === stage)
            const here = departments.filter((one) =>
              own.some((group) => group.departments.includes(one)),
            )
            const name = stageName(stage, index, view.words)
            return table(`matrix/${stage.id}`, { departments: here, groups: own }, name)
          }),
  }
}

/** As wide as its longest word, so that many of them stay together. */
const departmentColumn = (title: string): BoardColumn => {
  const words = shortened(title).split(' ')
  const widest = Math.max(
    ...words.map((word) => textWidth(word, CAPTION.size, CAPTION.weight) * CAREFUL),
  )
  const width = Math.min(WIDEST, Math.max(NARROWEST, Math.ceil(widest) + 2 * PADDING))
  return { title: shortened(title), width, align: 'center' }
}
const NARROWEST = 64
const WIDEST = 128
/** Letters are measured within some percent. */
const CAREFUL = 1.06

/** Groups with touchpoints at which nobody takes part, or too many do. */
const withHands = (groups: readonly Group[], what: 'gap' | 'crowd'): readonly Group[] =>
  groups.filter(
    ({ touchpoints, departments }) =>
      touchpoints.length > 0 && handsOf(departments.length, 'group') === what,
  )

/** As many as one reads in a line. */
const MOST_NAMES = 5

/** What is wrong, and where: in words, so that nobody has to look for it. */
function pointedOut(view: MapView, what: string, at: readonly Group[]): string[] {
  if (at.length === 0) return []
  const names = at.slice(0, MOST_NAMES).map((group) => groupName(view, group))
  const more = at.length - names.length
  return [`! ${what}: ${names.join('; ')}${more > 0 ? `; … + ${more}` : ''}`]
}

function groupName(view: MapView, { stage, step }: Group): string {
  const { stages } = view.journey
  return step === null
    ? stageName(stage, stages.indexOf(stage), view.words)
    : `${view.steps.get(step.id) ?? ''} ${shortened(step.text)}`.trim()
}

/** @param isOneTable whether the stages stand one under the other in it, and need their names */
function rowsOf(view: MapView, governance: Governance, isOneTable: boolean): BoardRow[] {
  const { boardWords: say } = drawnTexts(view.journey.language)
  return governance.groups.flatMap((group, index): BoardRow[] => {
    const { stage, step, touchpoints } = group
    const others = governance.groups.filter((one) => one.stage === stage)
    const isFirst = governance.groups[index - 1]?.stage !== stage
    const isAlone = others.length === 1 && step === null
    const ofStage: BoardRow = {
      key: `stage/${stage.id}`,
      cells: [
        { text: groupName(view, { ...group, step: null }), weight: 'Bold' },
        ...(isAlone ? countOf(view, governance, group) : []),
      ],
      isPlain: true,
    }
    const ofStep: BoardRow = {
      key: `step/${stage.id}/${step?.id ?? ''}`,
      cells: [
        { text: step === null ? say.noStep : groupName(view, group), weight: 'Semi Bold' },
        ...countOf(view, governance, group),
      ],
      isPlain: true,
    }
    return [
      ...(isFirst && (isOneTable || isAlone) ? [ofStage] : []),
      ...(isAlone ? [] : [ofStep]),
      ...touchpoints.map((card) => touchpointRow(view, governance, card)),
    ]
  })
}

/** How many take part, behind the columns of the departments (C6). */
function countOf(view: MapView, { departments }: Governance, group: Group): BoardCell[] {
  const { boardWords: say } = drawnTexts(view.journey.language)
  const count = group.departments.length
  const before = Array.from({ length: departments.length + 2 }, (): BoardCell => ({ text: '' }))
  return group.touchpoints.length === 0
    ? [...before, { text: say.noTouchpoints, tone: 'caution' }]
    : [...before, { ...handsCell(view, count, 'group'), weight: 'Semi Bold' }]
}

function handsCell(view: MapView, count: number, at: 'touchpoint' | 'group'): BoardCell {
  const { boardWords: say } = drawnTexts(view.journey.language)
  const hands = handsOf(count, at)
  if (hands === null) return { text: String(count) }
  return hands === 'gap'
    ? { text: `${count} · ${say.gap}`, tone: 'alarm' }
    : { text: `${count} · ${say.crowd}`, tone: 'caution' }
}

function touchpointRow(
  view: MapView,
  { departments }: Governance,
  card: CardOf<'touchpoint'>,
): BoardRow {
  const { boardWords: say } = drawnTexts(view.journey.language)
  const own = departmentsOf(card)
  const person = (name: string, none: BoardCell): BoardCell =>
    name.trim() === '' ? none : { text: shortened(name) }
  return {
    key: card.id,
    cells: [
      { text: shortened(card.text) },
      person(card.owner, { text: say.nobody, tone: 'caution' }),
      person(card.accountable, { text: '?', tone: 'quiet' }),
      ...departments.map((one) => ({ text: own.includes(one) ? '◆' : '' })),
      handsCell(view, own.length, 'touchpoint'),
    ],
  }
}
