import { childrenOf, type Container, type Shape } from '../scene/shape'
import type { LiveMap } from './live-map'
import type { NodeIndex } from './node-index'

/** Shapes whose height Figma decides: stickies, and texts that people may retype and that wrap. */
export function growing(scene: Container): Map<string, Shape> {
  const shapes = new Map<string, Shape>()
  const visit = (shape: Shape): void => {
    if (shape.type === 'sticky' || (shape.type === 'text' && shape.field !== undefined))
      shapes.set(shape.key, shape)
    childrenOf(shape).forEach(visit)
  }
  visit(scene)
  return shapes
}

/** The heights of a map after those of some shapes were looked up on the canvas. */
export async function measure(
  heights: LiveMap['heights'],
  keys: Iterable<string>,
  index: NodeIndex,
): Promise<ReadonlyMap<string, number>> {
  const measured = new Map(heights)
  for (const key of keys) {
    const node = await index.find(key)
    if (node !== null) measured.set(key, node.height)
  }
  return measured
}
