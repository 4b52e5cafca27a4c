import type { Box, Shape } from '../../scene/shape'
import { differences } from './differences'
import { dashesOf, paintsOf } from './paint'
import type { Pen } from './pen'

/** Writes what of a rectangle or an ellipse differs, except its lengths and place. */
export function writeBox(
  pen: Pen,
  node: RectangleNode | EllipseNode,
  before: Box,
  after: Box,
): void {
  const differs = differences(before, after)
  if (differs('fill')) pen.set(node, 'fills', paintsOf(after.fill))
  if (differs('stroke')) pen.set(node, 'strokes', paintsOf(after.stroke))
  if (differs('strokeWeight')) pen.set(node, 'strokeWeight', after.strokeWeight ?? 1)
  if (differs('dashed')) pen.set(node, 'dashPattern', dashesOf(after.dashed))
  if (differs('radius') && node.type === 'RECTANGLE')
    pen.set(node, 'cornerRadius', after.radius ?? 0)
}

export const isBox = (shape: Shape): shape is Box =>
  shape.type === 'ellipse' || shape.type === 'rectangle'

export const isBoxNode = (node: SceneNode): node is EllipseNode | RectangleNode =>
  node.type === 'ELLIPSE' || node.type === 'RECTANGLE'
