import type { ReadJourney } from '../../../src/formats/format'
import { guessMapping } from '../../../src/formats/table/guess-mapping'
import type { Mapping } from '../../../src/formats/table/mapping'
import { readMapped } from '../../../src/formats/table/read-mapped'
import { readTable } from '../../../src/formats/table/read-table'
import type { Result } from '../../../src/journey/problem'
import { HINTS, readOf } from '../map-of'

/** A table read as it is guessed, with what is put right. */
export function mapped(text: string, changes: Partial<Mapping> = {}): Result<ReadJourney> {
  const table = readTable(text)
  if (!table.ok) return table
  return readMapped(table.value, { ...guessMapping(table.value), ...changes }, HINTS)
}
/** The same, which has to be read. */
export const read = (text: string, changes: Partial<Mapping> = {}): ReadJourney =>
  readOf(mapped(text, changes))
