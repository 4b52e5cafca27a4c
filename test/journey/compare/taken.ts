import { applyAll } from '../../../src/journey/apply'
import type { Choice } from '../../../src/journey/compare/choose'
import type { Comparison } from '../../../src/journey/compare/compare-journeys'
import { operationsFor } from '../../../src/journey/compare/operations-for'
import type { Journey } from '../../../src/journey/journey'

/** Every difference of a comparison. */
export const allOf = ({ differences }: Comparison): Choice =>
  new Set(differences.map(({ key }) => key))

/** Mine after taking what is chosen. @throws where one of the operations is refused */
export function taken(mine: Journey, comparison: Comparison, choice: Choice): Journey {
  const done = applyAll(mine, operationsFor(comparison, choice))
  if (!done.ok) throw new Error(`${done.problem.code} ${JSON.stringify(done.problem.detail)}`)
  return done.value
}
