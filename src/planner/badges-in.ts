import { childrenOf, type Shape } from '../scene/shape'
import { BADGE } from '../scene/view/badges'

/** Keys of the outermost shapes by which a scene says what the checks have found. */
export const badgesIn = (shape: Shape): string[] =>
  shape.key.split('/').includes(BADGE) ? [shape.key] : childrenOf(shape).flatMap(badgesIn)
