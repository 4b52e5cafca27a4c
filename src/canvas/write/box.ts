import type { Box, Shape } from '../../scene/shape'
import { writeLook } from './look'
import type { Pen } from './pen'

/** Writes what of a rectangle or an ellipse differs, except its lengths and place. */
export function writeBox(
  pen: Pen,
  node: RectangleNode | EllipseNode,
  before: Box,
  after: Box,
): void {
  writeLook(pen, node, before, after)
  if (before.radius !== after.radius && node.type === 'RECTANGLE')
    pen.set(node, 'cornerRadius', after.radius ?? 0)
}

export const isBox = (shape: Shape): shape is Box =>
  shape.type === 'ellipse' || shape.type === 'rectangle'

export const isBoxNode = (node: SceneNode): node is EllipseNode | RectangleNode =>
  node.type === 'ELLIPSE' || node.type === 'RECTANGLE'
