import { childrenOf, type Paint, type Shape } from '../../src/scene/shape'

/** Every shape of a tree, parents before their children. */
export function walk(root: Shape): Shape[] {
  const all: Shape[] = []
  const add = (shape: Shape): void => {
    all.push(shape)
    childrenOf(shape).forEach(add)
  }
  add(root)
  return all
}

/** All shapes of a tree by key. */
export const shapesByKey = (root: Shape): ReadonlyMap<string, Shape> =>
  new Map(walk(root).map((shape) => [shape.key, shape]))

/** Every shape of a tree with those it stands in, the innermost first. */
export function walkWithin(root: Shape, around: readonly Shape[] = []): Nested[] {
  const inside = [root, ...around]
  return [
    { shape: root, around },
    ...childrenOf(root).flatMap((child) => walkWithin(child, inside)),
  ]
}
export interface Nested {
  readonly shape: Shape
  readonly around: readonly Shape[]
}

/** Contrast of two opaque colours (WCAG 2.2, 1.4.3). */
export function contrast(a: Paint, b: Paint): number {
  const [light = 1, dark = 1] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(paint: Paint): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => parseInt(paint.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
