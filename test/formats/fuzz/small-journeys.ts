import type { Journey } from '../../../src/journey/journey'
import { journey as anyJourney } from '../../journey/arbitrary'
import { someJourneys } from '../fuzz-reader'

/** The smaller half of some journeys of any shape: what is wrong with a reader shows in them, in less time. */
export const smallJourneys = (): Journey[] =>
  someJourneys(anyJourney)
    .map((journey) => ({ journey, size: JSON.stringify(journey).length }))
    .sort((a, b) => a.size - b.size)
    .map(({ journey }) => journey)
    .slice(0, 50)
