/**
 * Beyond these sizes a file is refused, before time or memory is spent on it; what one map holds is in
 * `src/journey/limits.ts`. All readers take a time that grows with the length of the text and no faster.
 */

/** Longest text we read, in characters (UTF-16 code units): some 10 MB of Latin text. */
export const FILE_LIMIT = 10_000_000
/** Most bytes we make a text of: a character takes four in UTF-8 at most. */
export const BYTES_LIMIT = 4 * FILE_LIMIT
/** Brackets inside each other in JSON: deeper than any journey; what nests further is broken or meant to break us. */
export const DEPTH_LIMIT = 100
/** Columns of a table: a map has 200 stages at most, a list of records some 60 fields. */
export const COLUMN_LIMIT = 1_000
/** Rows of a table that hold something: a map has 20,000 cards at most. */
export const ROW_LIMIT = 25_000
/** Rows of a table, empty ones included: no sheet of a spreadsheet has more. */
export const LINE_LIMIT = 1_048_576
/** Cells of a table, empty ones included. */
export const CELL_LIMIT = 2_000_000
