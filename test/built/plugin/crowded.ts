import type { Journey } from '../../../src/journey/journey'
import { newCard } from '../../../src/journey/new-record'
import { smallJourney } from './small-journey'

/** A small journey with this many notes, spread over its cells of notes. */
export function crowded(size: number): Journey {
  const journey = smallJourney('saas', 2)
  const lanes = journey.lanes.filter(({ kind }) => kind === 'actions')
  const cells = journey.stages.flatMap((stage) => lanes.map((lane) => ({ stage, lane })))
  const cards = cells.flatMap(({ stage, lane }, cell) =>
    Array.from({ length: Math.ceil((size - cell) / cells.length) }, (_, index) =>
      newCard('note', stage.id, lane.id, `Note ${index}`),
    ),
  )
  return { ...journey, cards }
}
