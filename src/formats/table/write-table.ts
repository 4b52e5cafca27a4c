import Papa from 'papaparse'
import type { Losses } from '../loss'
import { guardCell, looksLikeFormula } from './guard-cell'
import type { Delimiter } from './table'

/** A cell as it is to be written: numbers are no formulas, whatever sign they have. */
export type WrittenCell = string | number

/** What has to stand in quotes, whichever delimiter a reader expects: the library sees to the one that is written. */
const QUOTED = /[",;\t\r\n]|^\s|\s$/

/**
 * Rows as delimited text (RFC 4180) that is safe to open in a spreadsheet: what it might run gets an apostrophe, which is
 * noted as `formula-guarded`. Lines end in CR LF. The library's own guard could not be taken off again: it leaves what
 * already begins with an apostrophe.
 */
export function writeTable(
  rows: readonly (readonly WrittenCell[])[],
  delimiter: Delimiter,
  losses: Losses,
): string {
  const guard = (cell: WrittenCell): WrittenCell => {
    if (typeof cell === 'number') return cell
    if (looksLikeFormula(cell)) losses.note('formula-guarded', cell)
    return guardCell(cell)
  }
  const guarded = rows.map((row) => row.map(guard))
  const quotes = (cell: unknown): boolean => typeof cell === 'string' && QUOTED.test(cell)
  const text = Papa.unparse(guarded, { delimiter, newline: '\r\n', quotes })
  return rows.length === 0 ? text : `${text}\r\n`
}
