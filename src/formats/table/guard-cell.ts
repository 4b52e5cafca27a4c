/** What a spreadsheet may run as a formula, and what already looks guarded against that. */
const FORMULA = /^'*[=+\-@\t\r]/
const GUARDED = /^'+[=+\-@\t\r]/

/** Whether a text would be taken for a formula by a spreadsheet that opens it. */
export const looksLikeFormula = (text: string): boolean => FORMULA.test(text)

/** The text with an apostrophe before it where a spreadsheet might run it (C33). `unguardCell` takes it off again. */
export const guardCell = (text: string): string => (looksLikeFormula(text) ? `'${text}` : text)

/** The text without the apostrophe that `guardCell` or a spreadsheet put before it. */
export const unguardCell = (cell: string): string => (GUARDED.test(cell) ? cell.slice(1) : cell)
