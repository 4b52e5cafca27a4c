import { childrenOf, type Shape } from '../scene/shape'

/** How many shapes a subtree has. */
export const countShapes = (shape: Shape): number =>
  childrenOf(shape).reduce((sum, child) => sum + countShapes(child), 1)
