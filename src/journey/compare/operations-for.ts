import type { Operation } from '../operation'
import type { Choice } from './choose'
import type { Comparison } from './compare-journeys'
import { operationsBetween } from './operations-between'
import { take } from './take'

/**
 * The operations that take the chosen differences of a comparison into mine, with whatever these need, in an order in
 * which `apply` accepts them. It refuses them only where the map would hold more than it can.
 */
export const operationsFor = (comparison: Comparison, choice: Choice): readonly Operation[] =>
  operationsBetween(comparison.mine, take(comparison, choice))
