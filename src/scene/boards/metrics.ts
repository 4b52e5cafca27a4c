/** Sizes of a board, in pixels; in FigJam, where one looks from farther away, all of them `inJam` times as large. */
export const IN_JAM = 1.5
export const MARGIN = 48
/** Between the columns of a table, and around the text in a cell. */
export const PADDING = 12
/** Between rows. */
export const GAP = 4
/** Between tables. */
export const APART = 40
export const LEAST_ROW = 40
export const BAR = 20

export const TITLE = { size: 28, leading: 36, weight: 'Bold' } as const
export const HEADING = { size: 18, leading: 24, weight: 'Semi Bold' } as const
export const BODY = { size: 13, leading: 18, weight: 'Medium' } as const
export const CAPTION = { size: 12, leading: 16, weight: 'Medium' } as const
