import { drawnTexts } from '../../i18n/drawn-texts'
import type { LaneKind } from '../../journey/lane-kind'
import type { JourneyBuilder } from '../build-journey'
import type { ReadHints } from '../format'
import type { Losses } from '../loss'
import { withoutScale } from '../scales/scale'
import { laneOfRole, type ColumnRole } from './column-role'
import type { Mapping } from './mapping'
import { plainName } from './plain-name'
import { roleOfName, withoutKind } from './role-of-name'
import type { Table } from './table'

/** Lanes that tell how a person sees it: each of several personas has one of their own (C94). The others are everybody's. */
const PERSONAL: ReadonlySet<LaneKind> = new Set<LaneKind>([
  'actions',
  'goals',
  'jobs',
  'expectations',
  'fears',
  'criteria',
  'offer',
  'barriers',
  'experience',
  'values',
  'triggers',
  'notes',
])

/** Whose row it is: `null` is everybody's, or nobody's in particular. */
export interface Whose {
  readonly id: string
  readonly name: string
  /** Among the personas, counted from 0. */
  readonly index: number
}

/** The lanes of a table; each stands where its column does, and those of one column in the order of their personas. */
export interface TableLanes {
  /** The lane whose cards a column holds. @returns its id */
  readonly ofColumn: (index: number, persona: Whose | null) => string
  /** The lane that a row of a list names. @returns its id */
  readonly named: (name: string, persona: Whose | null) => string
  /** A lane for what is told of emotions besides a word, next to theirs. @returns its id */
  readonly besideEmotions: (persona: Whose | null) => string
}

export function createLanes(
  { columns }: Table,
  { roles }: Mapping,
  { language }: ReadHints,
  builder: JourneyBuilder,
  losses: Losses,
): TableLanes {
  const made = new Map<string, string>()
  const make = (key: string, place: number, lane: NamedLane, persona: Whose | null): string => {
    const whose = PERSONAL.has(lane.kind) ? persona : null
    const full = `${whose?.index ?? ''} ${key}`
    const known = made.get(full)
    if (known !== undefined) return known
    const own = lane.name || drawnTexts(language).lanes[lane.kind].name
    const name = whose === null ? own : `${own}: ${whose.name}`
    const order = place + (whose?.index ?? 0) / 1_000
    const id = builder.lane({ kind: lane.kind, name, persona: whose?.id ?? null }, order)
    made.set(full, id)
    return id
  }
  const noted = new Set<string>()
  const noteUnknown = ({ kind, name }: NamedLane): void => {
    if (kind !== 'notes' || name === '' || noted.has(name)) return
    noted.add(name)
    if (roleOfName(name)?.role !== 'lane:notes') losses.note('lane-unknown', name)
  }

  const emotionsAt = roles.indexOf('emotion')
  const emotions = withoutScale(withoutKind(columns[emotionsAt] ?? ''))
  if (emotionsAt !== -1) make('emotions', emotionsAt, { kind: 'emotions', name: emotions }, null)
  return {
    ofColumn: (index, persona) => {
      const first = firstOfMerged(columns, roles, index)
      const kind = laneOfRole(roles[first] ?? 'ignore') ?? 'notes'
      const lane = { kind, name: withoutKind(columns[first] ?? '') }
      noteUnknown(lane)
      return make(String(first), first, lane, persona)
    },
    named: (name, persona) => {
      const role = roleOfName(name)?.role ?? 'lane:notes'
      // What is told of emotions, card by card, is no curve.
      const kind = laneOfRole(role) ?? (role === 'emotion' ? 'experience' : 'notes')
      const lane = { kind, name: withoutKind(name) }
      noteUnknown(lane)
      return make(`${kind} ${plainName(name)}`, roles.length + made.size, lane, persona)
    },
    besideEmotions: (persona) =>
      make('beside', emotionsAt + 0.5, { kind: 'experience', name: emotions }, persona),
  }
}

interface NamedLane {
  readonly kind: LaneKind
  readonly name: string
}

/** The column with the name, where merged cells left it to the first of several. */
function firstOfMerged(
  columns: readonly string[],
  roles: readonly ColumnRole[],
  index: number,
): number {
  let first = index
  while (first > 0 && (columns[first] ?? '').trim() === '' && roles[first - 1] === roles[index]) {
    first -= 1
  }
  return first
}
