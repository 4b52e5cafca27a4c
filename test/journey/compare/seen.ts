import { align } from '../../../src/journey/compare/align'
import { recordsOf, type Fields, type Records } from '../../../src/journey/compare/records'
import type { Journey } from '../../../src/journey/journey'

/**
 * What two journeys have to agree in to be the same map: everything but the id of the map, the numbers of barriers, which
 * belong to a map, and the order of cards of different cells and of hidden lanes, which say nothing.
 */
export const seen = (journey: Journey): unknown => seenRecords(recordsOf(journey))

/** The same of theirs, in the ids of mine. */
export const seenAs = (mine: Journey, theirs: Journey): unknown =>
  seenRecords(align(recordsOf(theirs), recordsOf(mine)).records)

function seenRecords(records: Records): unknown {
  const plain = (record: Fields): unknown => {
    const { number: _, ...others } = record
    return JSON.parse(JSON.stringify(record['kind'] === 'barrier' ? others : record))
  }
  const rank = (list: readonly Fields[], id: unknown): number =>
    list.findIndex((record) => record.id === id)
  const byCell = (a: Fields, b: Fields): number =>
    rank(records.stage, a['stage']) - rank(records.stage, b['stage']) ||
    rank(records.lane, a['lane']) - rank(records.lane, b['lane'])
  return {
    head: records.journey.map((head) => plain({ ...head, id: '' })),
    personas: records.persona.map(plain),
    stages: records.stage.map(plain),
    lanes: records.lane.map(plain),
    cards: [...records.card].sort(byCell).map(plain),
  }
}
