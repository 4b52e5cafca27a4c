import type { Box, Frame, LabelledShape, Length, Section, Shape, Text } from '../../scene/shape'
import type { Pen } from './pen'

type Sized = Frame | Text | Box | Section | LabelledShape
type SizedNode =
  FrameNode | TextNode | RectangleNode | EllipseNode | SectionNode | ShapeWithTextNode

const SIZING = { hug: 'HUG', fill: 'FILL' } as const

/**
 * Writes width and height where they differ. To be called when the node stands under its parent: only there may it fill.
 * @param fresh whether the node was just made, so that nothing is known of its sizing yet
 */
export function writeLengths(
  pen: Pen,
  node: SceneNode,
  before: Shape,
  after: Shape,
  fresh: boolean,
): void {
  if (!isSized(before) || !isSized(after) || !isSizedNode(node)) return
  const [old, next] = [lengthsOf(before), lengthsOf(after)]
  const changed = old.width !== next.width || old.height !== next.height
  if (!changed && !(fresh && laysOut(after))) return
  if (typeof next.width === 'number' || typeof next.height === 'number')
    resize(pen, node, next.width, next.height, old)
  if (node.type === 'SECTION' || node.type === 'SHAPE_WITH_TEXT') return
  const wasFixed = fresh && !laysOut(after)
  for (const [axis, length] of [
    ['layoutSizingHorizontal', next.width],
    ['layoutSizingVertical', next.height],
  ] as const) {
    if (typeof length === 'number') {
      if (!wasFixed && laysOut(after)) pen.set(node, axis, 'FIXED')
    } else if (length === 'fill' || after.type === 'frame') pen.set(node, axis, SIZING[length])
  }
}

interface Lengths {
  readonly width: Length
  readonly height: Length
}

function resize(pen: Pen, node: SizedNode, width: Length, height: Length, old: Lengths): void {
  const w = typeof width === 'number' ? width : node.width
  const h = typeof height === 'number' ? height : node.height
  const fixed = (length: Length, now: number): number => (typeof length === 'number' ? length : now)
  const [oldWidth, oldHeight] = [fixed(old.width, w), fixed(old.height, h)]
  pen.act(
    () => sizeTo(node, w, h),
    () => sizeTo(node, oldWidth, oldHeight),
  )
}

function sizeTo(node: SizedNode, width: number, height: number): void {
  if (node.type === 'SHAPE_WITH_TEXT') node.resize(width, height)
  else node.resizeWithoutConstraints(width, height)
}

/** The height of a text is its own affair. */
const lengthsOf = (shape: Sized): Lengths =>
  shape.type === 'text'
    ? { width: shape.width, height: 'hug' }
    : { width: shape.width, height: shape.height }

const laysOut = (shape: Sized): boolean => shape.type === 'frame' && shape.layout !== 'plane'

const isSized = (shape: Shape): shape is Sized => shape.type !== 'vector' && shape.type !== 'sticky'

const isSizedNode = (node: SceneNode): node is SizedNode =>
  node.type === 'FRAME' ||
  node.type === 'TEXT' ||
  node.type === 'RECTANGLE' ||
  node.type === 'ELLIPSE' ||
  node.type === 'SECTION' ||
  node.type === 'SHAPE_WITH_TEXT'
