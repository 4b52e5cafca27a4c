import type { Result } from '../../journey/problem'
import type { ReadHints, ReadJourney } from '../format'
import { COLUMN_LIMIT } from '../limits'
import { isRecordTable } from '../records/record-columns'
import type { ColumnRole } from './column-role'
import { findLayout, type Layout } from './find-layout'
import { guessMapping } from './guess-mapping'
import { readMapped } from './read-mapped'
import { readTable } from './read-table'
import type { Table } from './table'
import { transposeTable } from './transpose-table'

/** A table of which people say what it holds: as it stands in the text, and how it is to be read. */
export interface AskedTable extends Layout {
  readonly source: Table
}

/**
 * The table in a text, as it would be read without asking, or else as it is best guessed.
 *
 * @returns `null` where there is nothing to ask: no table, one that says itself what it holds, or one without cells
 */
export function askTable(text: string): AskedTable | null {
  const read = readTable(text)
  if (!read.ok || isRecordTable(read.value)) return null
  const source = read.value
  if (source.rows.length === 0 || source.columns.length < 2) return null
  return { source, ...(findLayout(source) ?? { table: source, mapping: guessMapping(source) }) }
}

/** Whether each column of the text is a stage and its rows are what is asked about. */
export const isTurned = ({ mapping }: Layout): boolean => mapping.oneRowPerStage

/** Whether a table has few enough rows to be read with its stages across. */
export const canTurn = ({ source }: AskedTable): boolean => source.rows.length < COLUMN_LIMIT

/** The same table with stages across where they went down, and the other way round; what was said of it is guessed anew. */
export function turnAsked(asked: AskedTable): AskedTable {
  const { source } = asked
  if (isTurned(asked)) return { source, table: source, mapping: guessMapping(source) }
  const table = transposeTable(source)
  return { source, table, mapping: guessMapping(table, 'sheet') }
}

/** The same table with another role of the column at an index; the scale is no longer said, unless by its name. */
export function withRole(asked: AskedTable, at: number, role: ColumnRole): AskedTable {
  const roles = asked.mapping.roles.map((one, index) => (index === at ? role : one))
  return { ...asked, mapping: { ...asked.mapping, roles, emotionScale: null } }
}

/**
 * The journey in a table as people have said that it is to be read. The name of the column with the stages is no title of
 * the map, other than what stands in the corner of a sheet.
 *
 * @returns what `readMapped` does
 */
export function readAsked(asked: AskedTable, hints: ReadHints): Result<ReadJourney> {
  const { table, mapping } = asked
  const [first, ...others] = table.columns
  const isName = first !== undefined && mapping.roles[0] === 'stage' && !isTurned(asked)
  const named = isName ? { ...table, columns: ['', ...others] } : table
  return readMapped(named, mapping, hints)
}
