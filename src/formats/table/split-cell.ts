/** What people put before the items of a list. */
const BULLET = /^(?:[•·▪◦●‣]\s*|[-–—*]\s+)/

/** The items of a cell: one a line, or also between semicolons; bullets and empty ones are left out. */
export const splitCell = (cell: string, separator: ';' | null): string[] =>
  cell
    .split(separator === null ? /[\r\n]+/ : /[\r\n;]+/)
    .map((item) => item.trim().replace(BULLET, '').trim())
    .filter(Boolean)
