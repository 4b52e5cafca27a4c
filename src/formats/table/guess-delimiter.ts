import { splitRows } from './split-rows'
import { DELIMITERS, type Delimiter } from './table'

/** Rows that tell, among the first so many characters. */
const SAMPLE = 20
const BEGINNING = 100_000

/**
 * The delimiter by which most of the first rows have as many cells as each other; of several the one by which quotes stand
 * around whole cells, then the one that makes the most cells; a comma where none divides anything.
 */
export function guessDelimiter(text: string): Delimiter {
  const beginning = text.slice(0, BEGINNING)
  const [best] = DELIMITERS.map((delimiter) => ({ delimiter, ...agreement(beginning, delimiter) }))
    .filter(({ width }) => width > 0)
    .sort((a, b) => b.rows - a.rows || a.strayQuotes - b.strayQuotes || b.width - a.width)
  return best?.delimiter ?? ','
}

interface Agreement {
  /** The most usual number of cells, two at least; 0 where nothing is divided. */
  readonly width: number
  /** The part of the rows that have it. */
  readonly rows: number
  readonly strayQuotes: number
}

function agreement(text: string, delimiter: Delimiter): Agreement {
  const { rows, strayQuotes, over } = splitRows(text, delimiter, SAMPLE)
  if (over !== null) return { rows: 0, width: over.size, strayQuotes }
  const counts = new Map<number, number>()
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1)
  counts.delete(1)
  const [width, count] = [...counts].reduce(
    (best, one) => (one[1] > best[1] || (one[1] === best[1] && one[0] > best[0]) ? one : best),
    [0, 0],
  )
  return { width, rows: count / rows.length, strayQuotes }
}
