import type { LabelledShape, Section, Sticky } from '../../scene/shape'
import type { Fonts } from '../fonts'
import { differences } from './differences'
import { writeLook } from './look'
import { paintsOf } from './paint'
import type { Pen } from './pen'

/** Writes what of a section differs, except its lengths and place. */
export function writeSection(pen: Pen, node: SectionNode, before: Section, after: Section): void {
  writeLook(pen, node, before, after)
}

/** Writes what of a sticky differs; the fonts of its text must have been loaded. */
export function writeSticky(pen: Pen, node: StickyNode, before: Sticky, after: Sticky): void {
  const differs = differences(before, after)
  if (differs('fill')) pen.set(node, 'fills', paintsOf(after.fill))
  if (differs('text')) pen.set(node.text, 'characters', after.text)
}

/** Writes what of a shape with text differs, except its lengths and place; its fonts must have been loaded. */
export function writeLabelled(
  pen: Pen,
  node: ShapeWithTextNode,
  before: LabelledShape,
  after: LabelledShape,
  fonts: Fonts,
): void {
  const differs = differences(before, after)
  if (differs('form')) pen.set(node, 'shapeType', after.form)
  writeLook(pen, node, before, after)
  if (!differs('text', 'weight', 'size', 'color')) return
  const { text } = node
  if (differs('weight')) pen.set(text, 'fontName', fonts.of(after.weight))
  if (differs('size')) pen.set(text, 'fontSize', after.size)
  if (differs('color')) pen.set(text, 'fills', paintsOf(after.color))
  if (differs('text')) pen.set(text, 'characters', after.text)
}
