import type { Vector } from '../../scene/shape'
import { isUnsure } from './blank'
import { differences } from './differences'
import { dashesOf, paintsOf } from './paint'
import type { Pen } from './pen'

/** Writes what of a vector differs. A shape inside a filled shape is a hole. */
export function writeVector(pen: Pen, node: VectorNode, before: Vector, after: Vector): void {
  const differs = differences(before, after)
  if (differs('path')) {
    pen.set(node, 'vectorPaths', [
      { windingRule: after.fill === undefined ? 'NONE' : 'EVENODD', data: after.path },
    ])
  }
  if (differs('fill')) pen.set(node, 'fills', paintsOf(after.fill))
  if (differs('stroke')) pen.set(node, 'strokes', paintsOf(after.stroke))
  if (after.stroke === undefined) return
  if (differs('strokeWeight')) pen.set(node, 'strokeWeight', after.strokeWeight ?? 1)
  if (differs('dashed')) pen.set(node, 'dashPattern', dashesOf(after.dashed))
  if (isUnsure(before.stroke)) {
    pen.set(node, 'strokeCap', 'ROUND')
    pen.set(node, 'strokeJoin', 'ROUND')
  }
}
