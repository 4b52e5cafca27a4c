import { applyAll } from './apply'
import type { Journey } from './journey'
import type { MapKind } from './kinds'
import type { Lane } from './lane'
import type { LaneKind } from './lane-kind'
import type { Operation } from './operation'

/** What choosing a kind does to the lanes of a map; it takes none away, and no card. */
export interface KindChange {
  /** Kinds of lanes that the map lacks. */
  readonly adds: readonly LaneKind[]
  /** Hidden lanes that are shown again. */
  readonly shows: readonly Lane[]
  /** Lanes that are not of the kind. */
  readonly hides: readonly Lane[]
}

/** What choosing a kind will do to the lanes of a map. */
export function changeForKind({ lanes }: Pick<Journey, 'lanes'>, kind: MapKind): KindChange {
  const isOfKind = (lane: Lane): boolean => kind.lanes.includes(lane.kind)
  return {
    adds: kind.lanes.filter((wanted) => lanes.every((lane) => lane.kind !== wanted)),
    shows: lanes.filter((lane) => lane.hidden && isOfKind(lane)),
    hides: lanes.filter((lane) => !lane.hidden && !isOfKind(lane)),
  }
}

/**
 * Makes a map one of a kind (C1): lanes of the kind are shown in the order of the kind, those it lacks are added, all
 * others are hidden with their cards.
 * @param make a lane of a kind, as it is called on the map
 * @returns what has to be done, as one step; nothing where the map is of the kind already
 */
export function operationsForKind(
  journey: Journey,
  kind: MapKind,
  make: (kind: LaneKind) => Lane,
): readonly Operation[] {
  const { adds, shows, hides } = changeForKind(journey, kind)
  const first: readonly Operation[] = [
    ...(journey.kind === kind.id ? [] : [edit({ kind: kind.id })]),
    ...adds.map((added): Operation => ({ type: 'lane.add', lane: make(added), at: END })),
    ...shows.map((lane) => show(lane)),
    ...hides.map(({ id }): Operation => ({ type: 'lane.edit', id, patch: { hidden: true } })),
  ]
  const set = applyAll(journey, first)
  return set.ok ? [...first, ...movesInto(set.value.lanes, kind)] : first
}

/** Shows all lanes of a map; those that were hidden stand below the others. */
export const operationsToShowAll = ({ lanes }: Pick<Journey, 'lanes'>): readonly Operation[] =>
  lanes.filter(({ hidden }) => hidden).map(show)

/** Makes a map one of no kind in particular, with all its lanes in sight. */
export const operationsForNoKind = (journey: Journey): readonly Operation[] => [
  ...(journey.kind === null ? [] : [edit({ kind: null })]),
  ...operationsToShowAll(journey),
]

/** Beyond the end of any map. */
const END = 1_000_000

const edit = (patch: Partial<Journey>): Operation => ({ type: 'journey.edit', patch })

const show = ({ id }: Lane): Operation => ({ type: 'lane.edit', id, patch: { hidden: false } })

/** Puts the lanes of a kind in its order; of several of one kind each keeps its place among them. */
function movesInto(lanes: readonly Lane[], kind: MapKind): Operation[] {
  const wanted = kind.lanes.flatMap((one) => lanes.filter((lane) => lane.kind === one))
  const order = lanes.map(({ id }) => id)
  return wanted.flatMap(({ id }, at): Operation[] => {
    const from = order.indexOf(id)
    if (from === at) return []
    order.splice(at, 0, ...order.splice(from, 1))
    return [{ type: 'lane.move', id, at }]
  })
}
