import type { Change, Patch } from '../scene/diff'
import type { RawMap } from '../protocol/raw-map'

/**
 * A patch that shifts cards from where they stand, not from where a scene has them: a person may have put them there. It
 * says where that is, so that a card which somebody drags at the same moment is left to them.
 */
export function fromWhereTheyStand(raw: RawMap, patch: Patch): Patch {
  if (raw.drawing === 'design') return patch
  const boxes = new Map(raw.records.map(({ kind, id, box }) => [`${kind}:${id}`, box]))
  const changes = patch.changes.map((change): Change => {
    const { before, after } = change
    const box = boxes.get(after.key) ?? null
    if (after.type !== 'sticky' || box === null || before.within !== after.within) return change
    const { x, y } = box
    const [dx, dy] = [(after.x ?? 0) - (before.x ?? 0), (after.y ?? 0) - (before.y ?? 0)]
    return { before: { ...before, x, y }, after: { ...after, x: x + dx, y: y + dy } }
  })
  return { ...patch, changes }
}
