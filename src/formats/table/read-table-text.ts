import { bad, type Result } from '../../journey/problem'
import type { ReadHints, ReadJourney } from '../format'
import { isRecordTable } from '../records/record-columns'
import { readRecords } from '../records/read-records'
import { columnNames } from './column-names'
import { findLayout } from './find-layout'
import { readMapped } from './read-mapped'
import { readTable } from './read-table'

/**
 * The journey in CSV or TSV, whichever of the forms we know it has: our own list of records, a sheet, or another table
 * that `findLayout` understands.
 *
 * @returns the journey, or what `readTable`, `readRecords` and `readMapped` say, or `columns-unknown` (`columns`): then
 * people are to say what the columns hold (`guessMapping`, `readMapped`)
 */
export function readTableText(text: string, hints: ReadHints): Result<ReadJourney> {
  const table = readTable(text)
  if (!table.ok) return table
  if (isRecordTable(table.value)) return readRecords(table.value, hints)
  const layout = findLayout(table.value)
  return layout === null
    ? bad('columns-unknown', { columns: columnNames(table.value) })
    : readMapped(layout.table, layout.mapping, hints)
}
