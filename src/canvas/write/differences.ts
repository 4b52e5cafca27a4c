import type { Shape } from '../../scene/shape'
import { propertyDiffers } from '../../scene/diff'

/** Tells which properties of a shape are to be written: those in which it differs from what stands there. */
export const differences =
  (before: Shape, after: Shape) =>
  (...names: string[]): boolean =>
    names.some((name) => propertyDiffers(before, after, name))
