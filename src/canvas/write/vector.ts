import type { Vector } from '../../scene/shape'
import { isUnsure } from './blank'
import { writeLook } from './look'
import type { Pen } from './pen'

/** Writes what of a vector differs. A shape inside a filled shape is a hole. */
export function writeVector(pen: Pen, node: VectorNode, before: Vector, after: Vector): void {
  if (before.path !== after.path) {
    pen.set(node, 'vectorPaths', [
      { windingRule: after.fill === undefined ? 'NONE' : 'EVENODD', data: after.path },
    ])
  }
  writeLook(pen, node, before, after)
  if (after.stroke !== undefined && isUnsure(before.stroke)) {
    pen.set(node, 'strokeCap', 'ROUND')
    pen.set(node, 'strokeJoin', 'ROUND')
  }
}
