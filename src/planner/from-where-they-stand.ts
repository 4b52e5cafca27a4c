import type { RawBox, RawMap } from '../protocol/raw-map'
import type { Change, Patch } from '../scene/diff'

/**
 * A patch that takes cards from where they stand, not from where a scene has them: a person may have put them there. It
 * says where that is, so that a card which somebody drags at the same moment is left to them.
 * @param next where they stand afterwards
 */
export function fromWhereTheyStand(raw: RawMap, next: RawMap, patch: Patch): Patch {
  if (raw.drawing === 'design') return patch
  const [boxes, wanted] = [boxesIn(raw), boxesIn(next)]
  const changes = patch.changes.map((change): Change => {
    const { before, after } = change
    const [box, to] = [boxes.get(after.key), wanted.get(after.key)]
    if (after.type !== 'sticky' || before.within !== after.within || !box || !to) return change
    return { before: { ...before, x: box.x, y: box.y }, after: { ...after, x: to.x, y: to.y } }
  })
  return { ...patch, changes }
}

const boxesIn = ({ records }: RawMap): ReadonlyMap<string, RawBox | null> =>
  new Map(records.map(({ kind, id, box }) => [`${kind}:${id}`, box]))
