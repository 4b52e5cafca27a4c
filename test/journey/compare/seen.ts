import { inCellOrder } from '../../../src/planner/assemble/in-cell-order'
import type { Journey } from '../../../src/journey/journey'
import { align } from '../../../src/journey/compare/align'
import { recordsOf, type Fields, type Records } from '../../../src/journey/compare/records'

/**
 * What two journeys have to agree in to be the same map: everything but the id of the map, the numbers of barriers, which
 * belong to a map, and the order of cards of different cells, which says nothing.
 */
export function seen(journey: Journey): unknown {
  return seenRecords(recordsOf(inCellOrder(journey)))
}

/** The same of theirs, in the ids of mine. */
export function seenAs(mine: Journey, theirs: Journey): unknown {
  return seenRecords(align(recordsOf(inCellOrder(theirs)), recordsOf(mine)).records)
}

function seenRecords(records: Records): unknown {
  const plain = (record: Fields): unknown => {
    const { number: _, ...others } = record
    return JSON.parse(JSON.stringify(record['kind'] === 'barrier' ? others : record))
  }
  return {
    head: records.journey.map((head) => plain({ ...head, id: '' })),
    personas: records.persona.map(plain),
    stages: records.stage.map(plain),
    lanes: records.lane.map(plain),
    cards: records.card.map(plain),
  }
}
