import type { LaneKind } from '../../journey/lane-kind'
import { LANE_KINDS } from '../../journey/lane-kind'

/**
 * What a column may hold besides the cards of a lane.
 *
 * - `stage`, `persona`: the name of the stage or persona that a row is about; `stageOrder`, `personaOrder`: its place, a number
 * - `lane`, `text`: of tables with one row for each card, the name of its lane and its text
 * - `emotion`, `score`, `importance`, `task`: of the stage; `score` and `importance` of a card where a row is one
 * - `channel`, `owner`, `accountable`, `severity`, `evidence`: of the cards of a row that have such a field
 * - `ignore`: nothing of the map
 */
export const PLAIN_ROLES = [
  'stage',
  'stageOrder',
  'persona',
  'personaOrder',
  'lane',
  'text',
  'emotion',
  'score',
  'importance',
  'task',
  'channel',
  'owner',
  'accountable',
  'severity',
  'evidence',
  'ignore',
] as const
type PlainRole = (typeof PLAIN_ROLES)[number]

/** What only a list can say, with rows about one stage, persona or card: a sheet has no place for it. */
export const LIST_ROLES: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'stageOrder',
  'persona',
  'personaOrder',
  'lane',
  'text',
])

/** A lane whose cards a column may hold; that of emotions is drawn from the stages, so its column is `emotion`. */
export type CardLane = Exclude<LaneKind, 'emotions'>
const isCardLane = (kind: LaneKind): kind is CardLane => kind !== 'emotions'

/** What a column holds. */
export type ColumnRole = PlainRole | `lane:${CardLane}`

/** The role of a column that holds the cards of a lane of a kind. */
export const roleOfLane = (kind: LaneKind): ColumnRole =>
  isCardLane(kind) ? `lane:${kind}` : 'emotion'

/** Every role, in the order in which people are offered them. */
export const COLUMN_ROLES: readonly ColumnRole[] = [
  ...PLAIN_ROLES.filter((role) => role !== 'ignore'),
  ...LANE_KINDS.filter(isCardLane).map((kind): ColumnRole => `lane:${kind}`),
  'ignore',
]

/** The kind of lane whose cards a column of a role holds; `null` where it holds none. */
export const laneOfRole = (role: ColumnRole): CardLane | null =>
  LANE_KINDS.filter(isCardLane).find((kind) => role === `lane:${kind}`) ?? null
