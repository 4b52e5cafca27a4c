import type { LabelledShape, Length, Text } from '../../scene/shape'
import type { Pen } from './pen'

/** Width and height of a shape. */
export interface Lengths {
  readonly width: Length
  readonly height: Length
}

/** Nodes whose lengths can depend on their parent or their children. */
export type LayoutNode = FrameNode | TextNode | RectangleNode | EllipseNode

const SIZING = { hug: 'HUG', fill: 'FILL' } as const

/**
 * Writes the lengths of a node that lays out its children, or hugs or fills. To be called when it stands under its
 * parent: only there may it fill.
 * @param anew whether how it is sized is to be written in any case: it was just made with an auto layout, whose first
 *   sizing nobody promises, or a new length in pixels has made both fixed
 */
export function writeLayoutLengths(
  pen: Pen,
  node: LayoutNode,
  before: Lengths,
  after: Lengths,
  anew: boolean,
): void {
  writeFixedLengths(pen, node, before, after)
  for (const [axis, side] of AXES) {
    const [old, next] = [before[side], after[side]]
    if (typeof next !== 'number') {
      if (anew || old !== next) pen.set(node, axis, SIZING[next])
    } else if (anew || typeof old !== 'number') pen.set(node, axis, 'FIXED')
  }
}

/** A text is as high as its lines. */
export const writeTextLengths = (
  pen: Pen,
  node: TextNode,
  { width: old }: Text,
  { width }: Text,
): void =>
  writeLayoutLengths(pen, node, { width: old, height: 'hug' }, { width, height: 'hug' }, false)

const AXES = [
  ['layoutSizingHorizontal', 'width'],
  ['layoutSizingVertical', 'height'],
] as const

/** Writes lengths in pixels; what is not given in pixels stays as it is. */
export function writeFixedLengths(
  pen: Pen,
  node: LayoutNode | SectionNode,
  before: Lengths,
  after: Lengths,
): void {
  const { width, height } = after
  if (width === before.width && height === before.height) return
  if (typeof width !== 'number' && typeof height !== 'number') return
  const w = typeof width === 'number' ? width : node.width
  const h = typeof height === 'number' ? height : node.height
  const old = pen.keeps ? { width: node.width, height: node.height } : null
  pen.act(
    () => node.resizeWithoutConstraints(w, h),
    () => {
      if (old !== null) node.resizeWithoutConstraints(old.width, old.height)
      // That made both fixed.
      for (const [axis, side] of AXES) {
        const length = before[side]
        if (typeof length !== 'number' && axis in node) Reflect.set(node, axis, SIZING[length])
      }
    },
  )
}

/** A shape with text has only this way to a size. */
export function writeShapeLengths(
  pen: Pen,
  node: ShapeWithTextNode,
  before: LabelledShape,
  after: LabelledShape,
): void {
  if (after.width === before.width && after.height === before.height) return
  const old = pen.keeps ? { width: node.width, height: node.height } : before
  pen.act(
    () => node.resize(after.width, after.height),
    () => node.resize(old.width, old.height),
  )
}
