import type { RawRecord } from '../../protocol/raw-map'

/** Where a card stands; `order` ranks the cards of one cell. */
export interface Place {
  readonly lane: string
  readonly stage: string
  readonly order: readonly [number, number]
}

/** Tells in which cell each card stands, and the order of stages and lanes. */
export interface Grid {
  readonly stages: readonly RawRecord[]
  readonly lanes: readonly RawRecord[]
  readonly placeOf: (card: RawRecord, index: number) => Place | null
}

/** Says of a stage or a lane whether it can be understood. */
type Known = (record: RawRecord) => boolean

/** Nested layers: what stands where is in their order already. */
export function nestedGrid(
  allStages: readonly RawRecord[],
  allLanes: readonly RawRecord[],
  isKnown: Known,
): Grid {
  const [stages, lanes] = [allStages.filter(isKnown), allLanes.filter(isKnown)]
  const [stageIds, laneIds] = [stages, lanes].map((of) => new Set(of.map(({ id }) => id)))
  const placeOf = ({ cell }: RawRecord, index: number): Place | null =>
    cell !== null && stageIds?.has(cell.stage) === true && laneIds?.has(cell.lane) === true
      ? { ...cell, order: [index, 0] }
      : null
  return { stages, lanes, placeOf }
}

/**
 * Placed shapes: a card stands where its centre lies, between one stage header and the next, one lane label and the next.
 * A stage or lane that cannot be understood keeps its room: its cards stand in none, not in the one before.
 */
export function drawnGrid(
  stages: readonly RawRecord[],
  lanes: readonly RawRecord[],
  isKnown: Known,
): Grid {
  const across = sortedBy(stages, 'x')
  const down = sortedBy(lanes, 'y')
  const known = new Set([...across, ...down].filter(isKnown))
  const placeOf = ({ box }: RawRecord): Place | null => {
    if (box === null) return null
    const stage = lastBefore(across, 'x', box.x + box.width / 2)
    const lane = lastBefore(down, 'y', box.y + box.height / 2)
    if (stage === undefined || lane === undefined) return null
    if (!known.has(stage) || !known.has(lane)) return null
    // Notes set side by side by hand never share a height to the pixel: half a note apart still counts as one row.
    return { stage: stage.id, lane: lane.id, order: [Math.round(box.y / ROW), box.x] }
  }
  return {
    stages: across.filter((one) => known.has(one)),
    lanes: down.filter((one) => known.has(one)),
    placeOf,
  }
}

const ROW = 120

type Axis = 'x' | 'y'
const startOf = ({ box }: RawRecord, axis: Axis): number => box?.[axis] ?? 0
const sortedBy = (records: readonly RawRecord[], axis: Axis): RawRecord[] =>
  [...records].sort((a, b) => startOf(a, axis) - startOf(b, axis))

function lastBefore(records: readonly RawRecord[], axis: Axis, at: number): RawRecord | undefined {
  let last: RawRecord | undefined
  for (const record of records) if (startOf(record, axis) <= at) last = record
  return last
}
