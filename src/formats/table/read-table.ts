import { bad, good, type Result } from '../../journey/problem'
import { FILE_LIMIT } from '../limits'
import { unguardCell } from './guard-cell'
import { guessDelimiter } from './guess-delimiter'
import { splitRows } from './split-rows'
import { DELIMITERS, type Delimiter, type Table, type TableRow } from './table'

/** The line by which Excel tells itself the delimiter. */
const SAID = /^sep=([\t;,])(?:\r\n|\r|\n|$)/i
/** Lines above the header among which a title is looked for. */
const ABOVE = 10

/**
 * CSV or TSV as a table: a file or what a spreadsheet puts on the clipboard. The delimiter is found out, a byte order mark
 * is skipped, apostrophes that guard against formulas are taken off, empty rows and columns at the margins and in between
 * are left out.
 *
 * @returns the table, or `too-large` (`size`, `limit`: characters, columns, rows or cells), `open-quote` (`row`) where only
 * a part of a file may have arrived, or `empty-table`
 */
export function readTable(text: string): Result<Table> {
  if (text.length > FILE_LIMIT) return bad('too-large', { size: text.length, limit: FILE_LIMIT })
  const start = text.startsWith('\uFEFF') ? 1 : 0
  const said = SAID.exec(text.slice(start, start + 10))
  const body = text.slice(start + (said?.[0].length ?? 0))
  const delimiter = saidDelimiter(said?.[1]) ?? guessDelimiter(body)

  const { rows, openQuote, over } = splitRows(body, delimiter)
  if (over !== null) return bad('too-large', over)
  // Spreadsheets put a cell on the clipboard as it is, whatever it begins with.
  if (openQuote !== null && delimiter !== '\t') return bad('open-quote', { row: openQuote })
  const header = headerAt(rows)
  const used = usedColumns(rows.slice(header))
  const [names, ...filled] = rows.slice(header).map(({ number, cells }) => ({
    number,
    cells: cells.filter((_, index) => used.has(index)).map(unguardCell),
  }))
  if (names === undefined) return bad('empty-table')
  return good({
    above: rows.slice(0, header).map(({ cells }) => unguardCell(cells.find(isFilled) ?? '').trim()),
    columns: Array.from({ length: used.size }, (_, index) => names.cells[index] ?? ''),
    rows: filled,
    delimiter,
  })
}

const saidDelimiter = (letter: string | undefined): Delimiter | undefined =>
  DELIMITERS.find((delimiter) => delimiter === letter)

const isFilled = (cell: string): boolean => cell.trim() !== ''

/** The first row that is not a line by itself: of those, some are titles that spreadsheets let run over several columns. */
function headerAt(rows: readonly TableRow[]): number {
  const first = rows.slice(0, ABOVE).map(({ cells }) => ({
    filled: cells.filter(isFilled).length,
    starts: isFilled(cells[0] ?? ''),
  }))
  const widest = Math.max(0, ...first.map(({ filled }) => filled))
  const at = first.findIndex(({ filled, starts }) => filled > 1 || (widest < 3 && !starts))
  return Math.max(at, 0)
}

/** The columns in which some row has something. */
function usedColumns(rows: readonly TableRow[]): ReadonlySet<number> {
  const used = new Set<number>()
  for (const { cells } of rows) {
    cells.forEach((cell, index) => {
      if (!used.has(index) && isFilled(cell)) used.add(index)
    })
  }
  return used
}
