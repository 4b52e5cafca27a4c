import { CELL_LIMIT, COLUMN_LIMIT, ROW_LIMIT } from '../limits'
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
 * end is a letter like any other. Every letter is looked at a fixed number of times, whatever the text: a cell's quotes
 * are paired to the next odd run of them, behind which the next search begins.
 *
 * @param most - ends after so many rows
 */
export function splitRows(text: string, delimiter: Delimiter, most = Infinity): SplitRows {
  const rows: TableRow[] = []
  let cells: string[] = []
  let [at, number, count] = [0, 1, 0]
  let openQuote: number | null = null
  let strayQuotes = 0
  const stop = (size: number, limit: number): SplitRows => ({
    rows,
    openQuote,
    strayQuotes,
    over: { size, limit },
  })

  while (at < text.length && rows.length < most) {
    if (cells.length === 0 && text[at] === '\n') {
      number += 1
      at += 1
      continue
    }
    const quoted = text[at] === '"' ? readQuoted(text, at + 1, delimiter) : 'none'
    if (quoted === 'open') openQuote ??= number
    if (quoted === 'open' || quoted === 'stray') strayQuotes += 1
    const cell = typeof quoted === 'string' ? readPlainCell(text, at, delimiter) : quoted
    cells.push(cell.value)
    if (cells.length > COLUMN_LIMIT) return stop(cells.length, COLUMN_LIMIT)
    at = cell.end + 1
    // A delimiter at the very end has one more cell behind it.
    if (text[cell.end] === delimiter && at < text.length) continue
    if (text[cell.end] === delimiter) cells.push('')

    if (text[cell.end] === '\r' && text[at] === '\n') at += 1
    if (cells.some((one) => one.trim() !== '')) {
      rows.push({ number, cells })
      count += cells.length
    }
    if (rows.length > ROW_LIMIT) return stop(rows.length, ROW_LIMIT)
    if (count > CELL_LIMIT) return stop(count, CELL_LIMIT)
    cells = []
    number += 1
  }
  return { rows, openQuote, strayQuotes, over: null }
}

interface Cell {
  readonly value: string
  /** Where the delimiter or line break behind it is. */
  readonly end: number
}

/** What stands in quotes, `stray` where more than spaces follows them, `open` where nothing closes them. */
function readQuoted(text: string, start: number, delimiter: Delimiter): Cell | 'open' | 'stray' {
  let quote = text.indexOf('"', start)
  while (quote !== -1 && text[quote + 1] === '"') quote = text.indexOf('"', quote + 2)
  if (quote === -1) return 'open'
  let end = quote + 1
  while (text[end] === ' ') end += 1
  if (!endsCell(text[end], delimiter)) return 'stray'
  return { value: text.slice(start, quote).replace(/""/g, '"'), end }
}

function readPlainCell(text: string, start: number, delimiter: Delimiter): Cell {
  const plain = PLAIN[delimiter]
  plain.lastIndex = start
  const value = plain.exec(text)?.[0] ?? ''
  return { value, end: start + value.length }
}

/** What stands before the end of a cell. */
const PLAIN: Readonly<Record<Delimiter, RegExp>> = {
  '\t': /[^\t\r\n]*/y,
  ';': /[^;\r\n]*/y,
  ',': /[^,\r\n]*/y,
}

const endsCell = (letter: string | undefined, delimiter: Delimiter): boolean =>
  letter === undefined || letter === delimiter || letter === '\n' || letter === '\r'
