import Papa from 'papaparse'
import { CELL_LIMIT, COLUMN_LIMIT, LINE_LIMIT, ROW_LIMIT } from '../limits'
import { mendRows, SHIELD } from './mend-rows'
import type { Delimiter, TableRow } from './table'

export interface SplitRows {
  /** The header among them; rows that hold nothing are left out. */
  readonly rows: readonly TableRow[]
  /** The first row in which a quote opens that nothing closes; `null` where all are closed. */
  readonly openQuote: number | null
  /** Cells that begin with a quote which does not close them. */
  readonly strayQuotes: number
  /** The limit that the text is over, where it is: reading ended there. */
  readonly over: { readonly size: number; readonly limit: number } | null
}

/**
 * The cells of delimited text (RFC 4180), as spreadsheets and people write it: lines end in CR LF, LF or CR, mixed too; a
 * cell in quotes may hold delimiters, line breaks and doubled quotes. A quote that opens a cell and is not closed at its
 * end is a letter like any other.
 *
 * @param most - ends after so many rows
 */
export function splitRows(text: string, delimiter: Delimiter, most = Infinity): SplitRows {
  const rows: TableRow[] = []
  let [at, number, count, strayQuotes] = [0, 0, 0, 0]
  let openQuote: number | null = null
  let over: SplitRows['over'] = null

  while (at < text.length && over === null && rows.length < most) {
    const some = mendRows(text, at, delimiter)
    at = some.end
    strayQuotes += some.strayQuotes
    // With the shield of the open cell, as without any letter its row might not be there yet.
    if (some.openAt !== null)
      openQuote ??=
        number + cellsOf(some.text.slice(0, some.openAt + SHIELD.length), delimiter).length
    for (const read of cellsOf(some.text, delimiter)) {
      const cells = some.strayQuotes === 0 ? read : read.map(withoutShield)
      number += 1
      if (cells.some((cell) => cell.trim() !== '')) {
        rows.push({ number, cells })
        count += cells.length
      }
      over = overLimit(cells.length, rows.length, number, count)
      if (over !== null || rows.length >= most) break
    }
  }
  return { rows, openQuote, strayQuotes, over }
}

/** The cells of rows; the library takes a byte order mark off, so a text that begins with one gets another. */
const cellsOf = (text: string, delimiter: Delimiter): string[][] =>
  Papa.parse<string[]>(text.startsWith('\uFEFF') ? `\uFEFF${text}` : text, {
    delimiter,
    newline: '\n',
  }).data

const withoutShield = (cell: string): string =>
  cell.startsWith(`${SHIELD}"`) ? cell.slice(SHIELD.length) : cell

function overLimit(columns: number, rows: number, lines: number, cells: number): SplitRows['over'] {
  // As for the others, what is behind the limit is not counted.
  if (columns > COLUMN_LIMIT) return { size: COLUMN_LIMIT + 1, limit: COLUMN_LIMIT }
  if (rows > ROW_LIMIT) return { size: rows, limit: ROW_LIMIT }
  if (lines > LINE_LIMIT) return { size: lines, limit: LINE_LIMIT }
  return cells > CELL_LIMIT ? { size: cells, limit: CELL_LIMIT } : null
}
