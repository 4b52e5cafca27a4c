import { DRAGGED, type Shape } from '../../scene/shape'
import { offsetIn } from '../offset-in'
import { freshPen, type Pen } from './pen'

/** Places a new node in its parent, where that is ours to say, in sight or not. To be called when it stands there. */
export function writeNewPlace(node: SceneNode, shape: Shape): void {
  const floats = shape.floating === true
  if (floats) float(freshPen, node)
  // A floating node stands where the layout had put it, which is anywhere; any other new one at 0, 0.
  if (shape.x !== undefined && (floats || shape.x !== 0)) node.x = shape.x
  if (shape.y !== undefined && (floats || shape.y !== 0)) node.y = shape.y
  if (shape.locked === true) node.locked = true
  if (shape.hidden === true) node.visible = false
}

/**
 * Writes where a node stands and whether it is seen, as far as that changes. What stays within its cell is shifted by as much as the scene
 * shifts it, so that it keeps the place a person gave it there.
 * @param root id of the node of the map; `null` where the node stands in that, and in nothing that is somebody's
 */
export function writePlace(
  pen: Pen,
  node: SceneNode,
  before: Shape,
  after: Shape,
  root: string | null,
): void {
  if (after.floating === true && before.floating !== true) float(pen, node)
  const stays = before.within === after.within
  const mayBeDragged = before.within === DRAGGED || (stays && after.type === 'sticky')
  for (const axis of ['x', 'y'] as const) {
    const [old = 0, next] = [before[axis], after[axis]]
    if (next === undefined || next === old) continue
    const offset = root === null || (stays && !mayBeDragged) ? 0 : offsetIn(node, root)[axis]
    if (!stays && !mayBeDragged) {
      pen.set(node, axis, next - offset)
      continue
    }
    const now = node[axis]
    // Somebody drags it at this moment: it is theirs.
    if (mayBeDragged && before[axis] !== undefined && Math.abs(now + offset - old) > 1) continue
    pen.set(node, axis, stays ? now + next - old : next - offset, now)
  }
  const locked = after.locked ?? false
  if (locked !== (before.locked ?? false)) pen.set(node, 'locked', locked)
  const hidden = after.hidden ?? false
  if (hidden !== (before.hidden ?? false)) pen.set(node, 'visible', !hidden)
}

function float(pen: Pen, node: SceneNode): void {
  if ('layoutPositioning' in node) pen.set(node, 'layoutPositioning', 'ABSOLUTE')
}
