import type { Shape } from '../../scene/shape'
import type { Pen } from './pen'

/**
 * Writes where a node stands in its parent, where that is ours to say. To be called when it stands there.
 * What stays within its cell is shifted by as much as the scene shifts it, so that it keeps the place a person gave it there.
 */
export function writePlace(
  pen: Pen,
  node: SceneNode,
  before: Shape,
  after: Shape,
  fresh: boolean,
): void {
  if (after.floating === true && before.floating !== true && 'layoutPositioning' in node) {
    pen.set(node, 'layoutPositioning', 'ABSOLUTE')
  }
  for (const axis of ['x', 'y'] as const) {
    const [old = 0, next] = [before[axis], after[axis]]
    // A new floating node stands where the layout had put it, which is anywhere.
    if (next === undefined || (next === old && !(fresh && after.floating === true))) continue
    pen.set(node, axis, !fresh && before.within === after.within ? node[axis] + next - old : next)
  }
  if ((after.locked ?? false) !== (before.locked ?? false))
    pen.set(node, 'locked', after.locked ?? false)
}
