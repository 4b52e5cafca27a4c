/** What may stand between two cells; each is looked for in a text that does not say which it has. */
export const DELIMITERS = ['\t', ';', ','] as const
export type Delimiter = (typeof DELIMITERS)[number]

/** One row under the header. A cell that is not there is an empty one. */
export interface TableRow {
  /** As spreadsheets count: the first row of the file is 1. */
  readonly number: number
  readonly cells: readonly string[]
}

/** A table as somebody made it, nothing known yet of what it says. */
export interface Table {
  /** Lines that stand alone above the header; the first is the title. */
  readonly above: readonly string[]
  /** The cells of the header, one for each column; some may be empty. */
  readonly columns: readonly string[]
  /** Those that hold something. */
  readonly rows: readonly TableRow[]
  readonly delimiter: Delimiter
}
