import { drawnTexts } from '../../i18n/drawn-texts'
import type { Card } from '../../journey/card'
import { cardsByCell, cellKey } from '../../journey/cell'
import type { Journey } from '../../journey/journey'
import type { Lane } from '../../journey/lane'
import { cardKindOfLane } from '../../journey/lane-kind'
import type { Stage } from '../../journey/stage'
import type { Written } from '../format'
import { noteLeftOut, type Carried } from '../left-out'
import { createLosses, type Losses } from '../loss'
import { laneOfRole, LIST_ROLES } from '../table/column-role'
import { findLayout } from '../table/find-layout'
import { saysWhatIsWhere } from '../table/map-title'
import { roleOfName, withKind } from '../table/role-of-name'
import type { Delimiter } from '../table/table'
import { writeTable, type WrittenCell } from '../table/write-table'

/**
 * A journey as a sheet: stages across, lanes down, the cards of a cell on lines of their own. The title stands in the
 * corner. What stages have besides their names is in rows of its own where any has it.
 */
export function writeSheet(journey: Journey, delimiter: Delimiter): Written {
  const losses = createLosses()
  const plain = rowsOf(journey, 'where needed', losses)
  const rows = isReadBack(plain) ? plain : rowsOf(journey, 'always', createLosses())
  noteLeftOut(journey, carried(journey), losses)
  const titled = withTitle(rows, onOneLine(journey.title, losses))
  return { text: writeTable(titled, delimiter, losses), losses: losses.all() }
}

type Row = readonly WrittenCell[]
/** When names of lanes say their kind in brackets. */
type Kinds = 'where needed' | 'always'

function rowsOf(journey: Journey, kinds: Kinds, losses: Losses): readonly Row[] {
  const { stages, lanes } = journey
  const { words, lanes: usual } = drawnTexts(journey.language)
  const cells = cardsByCell(journey)
  const curve = curveOf(journey)
  // Without lanes, too: of names and tasks alone no reader would make a map.
  const hasOwnMoods = curve === null && (lanes.length === 0 || stages.some(hasMood))
  return [
    ['', ...stages.map((stage, index) => nameOf(stage, `${words.stage} ${index + 1}`, losses))],
    ...fieldRow(words.ourTask, stages, ({ task }) => task),
    ...fieldRow(words.importance, stages, ({ importance }) => importance),
    ...fieldRow(words.score, stages, ({ score }) => score),
    ...(hasOwnMoods ? [moodRow(usual.emotions.name, stages, losses)] : []),
    ...lanes.flatMap((lane): Row[] => {
      const name = nameOf(lane, usual[lane.kind].name, losses)
      const header = saysKind(name, lane, kinds) ? name : withKind(name, usual[lane.kind].name)
      if (lane === curve) return [moodRow(header, stages, losses)]
      if (lane.kind === 'emotions') return []
      return [
        [
          header,
          ...stages.map(({ id }) => cellText(cells.get(cellKey(lane.id, id)) ?? [], lane, losses)),
        ],
      ]
    }),
  ]
}

/** In the corner, or in a line of its own where it would be taken for a name of the rows. */
function withTitle([header = [], ...rows]: readonly Row[], title: string): readonly Row[] {
  const names = header.slice(1)
  return title !== '' && saysWhatIsWhere(title)
    ? [[title], ['', ...names], ...rows]
    : [[title, ...names], ...rows]
}

/** The lane in whose row the moods stand; the sheet has one such row at most. */
const curveOf = ({ lanes }: Journey): Lane | null =>
  lanes.find(({ kind }) => kind === 'emotions') ?? null

const hasMood = ({ emotion, feeling }: Stage): boolean => emotion !== null || feeling !== ''

/** A row for a field of the stages, if any has it. */
function fieldRow(
  name: string,
  stages: readonly Stage[],
  field: (stage: Stage) => string | number | null,
): Row[] {
  const values = stages.map((stage) => field(stage) ?? '')
  return values.some((value) => value !== '') ? [[name, ...values]] : []
}

/** The word first: what begins with a minus and goes on would look like a formula. */
const moodRow = (name: string, stages: readonly Stage[], losses: Losses): Row => [
  name,
  ...stages.map(({ emotion, feeling }) => {
    const word = onOneLine(feeling, losses)
    if (emotion === null) return word
    return word === '' ? emotion : `${word}\n${emotion}`
  }),
]

function nameOf({ name }: { readonly name: string }, usual: string, losses: Losses): string {
  if (name.trim() !== '') return name
  losses.note('name-made', usual)
  return usual
}

/** Whether a reader takes the lane for one of its kind by its name; unknown names are those of notes. */
function saysKind(name: string, { kind }: Lane, kinds: Kinds): boolean {
  const said = roleOfName(name)
  if (said?.kind === kind) return true
  // What stands in brackets is taken for the kind, so the name needs brackets of its own behind it.
  if (kinds === 'always' || (said?.kind ?? null) !== null) return false
  if (said === null || LIST_ROLES.has(said.role)) return kind === 'notes'
  return kind === 'emotions' ? said.role === 'emotion' : laneOfRole(said.role) === kind
}

function cellText(cards: readonly Card[], lane: Lane, losses: Losses): string {
  return cards
    .flatMap((card) => {
      if (cardKindOfLane(lane.kind) !== card.kind) losses.note('kind-changed', card.text)
      const text = onOneLine(card.text, losses)
      const figure = figureOf(card, lane)
      return text === '' ? [] : [figure === '' ? text : `${text}: ${figure}`]
    })
    .join('\n')
}

/** The figure of a KPI or a cost, where a reader knows that there is one. */
function figureOf(card: Card, lane: Lane): string {
  if (card.kind === 'kpi' && lane.kind === 'kpis') return card.value
  return card.kind === 'cost' && lane.kind === 'cost' ? card.amount : ''
}

function onOneLine(text: string, losses: Losses): string {
  const lines = text
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter(Boolean)
  if (lines.length > 1) losses.note('lines-joined', text)
  return lines.join(' ')
}

/** Whether our own reader sees that stages stand across. */
function isReadBack([header = [], ...rows]: readonly Row[]): boolean {
  const layout = findLayout({
    above: [],
    columns: header.map(String),
    rows: rows.map((cells, index) => ({ number: index + 2, cells: cells.map(String) })),
    delimiter: ',',
  })
  return layout?.mapping.oneRowPerStage === true
}

/** What the sheet says of which record. */
const carried = (journey: Journey): Carried => ({
  head: ['title'],
  personas: new Set(),
  persona: [],
  stage: ['name', 'task', 'importance', 'score', 'emotion', 'feeling'],
  lanes: new Set(journey.lanes.map(({ id }) => id)),
  lane: ['name'],
  cards: new Set(journey.cards.filter(({ text }) => text.trim() !== '').map(({ id }) => id)),
  card: ({ kind }) => ['text', ...(kind === 'kpi' ? ['value'] : kind === 'cost' ? ['amount'] : [])],
})
