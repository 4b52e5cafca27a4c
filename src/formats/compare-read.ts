import {
  compareJourneys,
  threeWay,
  threeWayByPrints,
  type Comparison,
} from '../journey/compare/compare-journeys'
import type { Journey } from '../journey/journey'
import type { ReadAny } from './read-any'

/**
 * In what a journey differs from what was read, by all that is known of where that came from.
 * @param start what was read of the file that it was made from, where people know that: it says more than fingerprints do
 */
export function compareRead(mine: Journey, read: ReadAny, start: ReadAny | null): Comparison {
  const { journey, base, isWhole = false, format } = read
  // Where both are in one format, what is empty in the later one was emptied.
  const isPartial = !isWhole && start?.format.id !== format.id
  if (start !== null) return threeWay(start.journey, mine, journey, { isPartial })
  if (base !== undefined) return threeWayByPrints(base, mine, journey, { isPartial })
  return compareJourneys(mine, journey, { isPartial })
}
