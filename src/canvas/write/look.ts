import type { Paint, Shape } from '../../scene/shape'
import { differences } from './differences'
import { dashesOf, paintsOf } from './paint'
import type { Pen } from './pen'

/** A shape with what it is painted with, as far as its type has it. */
type Painted = Shape & {
  readonly fill?: Paint
  readonly stroke?: Paint
  readonly strokeWeight?: number
  readonly dashed?: boolean
}

/** Writes in which colours and lines a shape differs. */
export function writeLook(
  pen: Pen,
  node: MinimalFillsMixin & MinimalStrokesMixin,
  before: Painted,
  after: Painted,
): void {
  const differs = differences(before, after)
  const { fill, stroke, strokeWeight = 1, dashed } = after
  if (differs('fill')) pen.set(node, 'fills', paintsOf(fill))
  if (differs('stroke')) pen.set(node, 'strokes', paintsOf(stroke))
  if (strokeWeight !== (before.strokeWeight ?? 1)) pen.set(node, 'strokeWeight', strokeWeight)
  if (differs('dashed')) pen.set(node, 'dashPattern', dashesOf(dashed))
}
