import type { Losses } from '../loss'
import { guardCell, looksLikeFormula } from './guard-cell'
import type { Delimiter } from './table'

/** A cell as it is to be written: numbers are no formulas, whatever sign they have. */
export type WrittenCell = string | number

/** What has to stand in quotes, whichever delimiter a reader expects. */
const QUOTED = /[",;\t\r\n]|^\s|\s$/

/**
 * Rows as delimited text (RFC 4180) that is safe to open in a spreadsheet: what it might run gets an apostrophe, which is
 * noted as `formula-guarded`. Lines end in CR LF.
 */
export function writeTable(
  rows: readonly (readonly WrittenCell[])[],
  delimiter: Delimiter,
  losses: Losses,
): string {
  const write = (cell: WrittenCell): string => {
    if (typeof cell === 'number') return String(cell)
    if (looksLikeFormula(cell)) losses.note('formula-guarded', cell)
    const guarded = guardCell(cell)
    return QUOTED.test(guarded) ? `"${guarded.replace(/"/g, '""')}"` : guarded
  }
  return rows.map((row) => `${row.map(write).join(delimiter)}\r\n`).join('')
}
