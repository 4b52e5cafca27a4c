import type { RawBox, RawMap } from '../protocol/raw-map'
import type { Change, Patch } from '../scene/diff'
import { curveOffset, isPoint } from './curve-offset'
import type { LiveMap } from './live-map'

/**
 * A patch that takes cards, and points of the curve, from where they stand, not from where a scene has them: a person may
 * have put them there. It says where that is, so that a card which somebody drags at the same moment is left to them.
 * @param next the map when the patch is written
 */
export function fromWhereTheyStand(
  raw: RawMap,
  next: Pick<LiveMap, 'raw' | 'journey' | 'scene'>,
  patch: Patch,
): Patch {
  if (raw.drawing === 'design') return patch
  const [boxes, wanted] = [boxesIn(raw), boxesIn(next.raw)]
  const points = new Map(raw.records.map(({ id, places }) => [`stage:${id}/emotion`, places]))
  const inLane = curveOffset(next)
  const changes = patch.changes.map((change): Change => {
    const { before, after } = change
    const y = isPoint(after) ? points.get(after.key)?.['emotion'] : undefined
    if (y !== undefined) return { before: { ...before, y }, after: inLane(after) }
    const [box, to] = [boxes.get(after.key), wanted.get(after.key)]
    if (after.type !== 'sticky' || before.within !== after.within || !box || !to) return change
    return { before: { ...before, x: box.x, y: box.y }, after: { ...after, x: to.x, y: to.y } }
  })
  const creations = patch.creations.map((creation) => ({
    ...creation,
    shape: inLane(creation.shape),
  }))
  return { ...patch, creations, changes }
}

const boxesIn = ({ records }: RawMap): ReadonlyMap<string, RawBox | null> =>
  new Map(records.map(({ kind, id, box }) => [`${kind}:${id}`, box]))
