import { splitRows } from './split-rows'
import { DELIMITERS, type Delimiter } from './table'

/** Rows that tell. */
const SAMPLE = 20

/**
 * The delimiter by which most of the first rows have as many cells as each other, the most cells where several do; a
 * comma where none separates anything.
 */
export function guessDelimiter(text: string): Delimiter {
  const guesses = DELIMITERS.map((delimiter) => ({ delimiter, ...agreement(text, delimiter) }))
  const [best] = guesses.sort((a, b) => b.rows - a.rows || b.width - a.width)
  return best === undefined || best.rows === 0 ? ',' : best.delimiter
}

/** The most usual number of cells, two at least, and how many rows have it. */
function agreement(text: string, delimiter: Delimiter): { rows: number; width: number } {
  const { rows, over } = splitRows(text, delimiter, SAMPLE)
  if (over !== null) return { rows: 1, width: over.size }
  const counts = new Map<number, number>()
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1)
  counts.delete(1)
  return [...counts].reduce(
    (best, [width, count]) =>
      count > best.rows || (count === best.rows && width > best.width)
        ? { rows: count, width }
        : best,
    { rows: 0, width: 0 },
  )
}
