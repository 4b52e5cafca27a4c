/** Longest text in a cell of a board, in characters: what is longer is to be read on the map. */
const LONGEST = 120

/** A text of the map for a board: without line breaks, and cut where it is long. */
export function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  const letters = [...line.slice(0, 2 * LONGEST + 2)]
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join('')}…` : line
}
