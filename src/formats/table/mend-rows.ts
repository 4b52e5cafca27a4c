import { COLUMN_LIMIT } from '../limits'
import type { Delimiter } from './table'

/** Rows of a text as the library is to get them. */
export interface MendedRows {
  /** A line feed stands between two rows, none behind the last. */
  readonly text: string
  /** Where in the text that was given the next row begins. */
  readonly end: number
  /** Cells that begin with a quote which does not close them; each stands behind a `SHIELD`. */
  readonly strayQuotes: number
  /** Where in the mended text the first cell begins whose quote nothing closes; `null` where all are closed. */
  readonly openAt: number | null
}

/** Stands before a quote that is a letter: letters that are none in Unicode, which no text has in this order. */
export const SHIELD = '\uFDD0\uFDD1\uFDD2'

/** Fewest letters at once, if there are so many: rows behind a limit are not looked at. */
const AT_ONCE = 65_536

/**
 * Some whole rows from `start` on, so that the library reads them as people and spreadsheets mean them: whatever ended a
 * row, a line feed does now; nothing stands behind the quote that closes a cell; before a quote that opens a cell and does
 * not close at its end stands a shield, so that it is a letter like any other. The library alone guesses one line end for
 * all, and looks for the end of such a cell in all the rows behind: it takes them for one cell, and the square of the time.
 *
 * Every letter is looked at a fixed number of times, whatever the text: a cell's quotes are paired to the next odd run of
 * them, behind which the next search begins. A row ends early where it has more cells than it may.
 *
 * @param start - where a row begins
 */
export function mendRows(text: string, start: number, delimiter: Delimiter): MendedRows {
  let [mended, from, strayQuotes, late] = ['', start, 0, 0]
  let openAt: number | null = null
  let rowEnd = endOfRow(text, start + AT_ONCE)
  let quote = text.indexOf('"', start)
  while (quote !== -1 && late <= COLUMN_LIMIT) {
    if (rowEnd < from) rowEnd = endOfRow(text, from)
    if (rowEnd < quote) break
    let next = quote + 1
    if (isMargin(text[quote - 1], delimiter)) {
      // All of these are in the row that is the last.
      if (quote > start + AT_ONCE) late += 1
      mended += withLineFeeds(text.slice(from, quote))
      from = quote
      const closing = closingQuote(text, quote + 1)
      const end = closing === -1 ? -1 : endOfSpaces(text, closing + 1)
      if (end !== -1 && isMargin(text[end], delimiter)) {
        mended += text.slice(quote, closing + 1)
        from = next = end
      } else {
        strayQuotes += 1
        if (closing === -1) openAt ??= mended.length
        mended += SHIELD
      }
    }
    quote = text.indexOf('"', next)
  }
  if (late > COLUMN_LIMIT) return { text: mended, end: text.length, strayQuotes, openAt }
  if (rowEnd < from) rowEnd = endOfRow(text, from)
  const rest = withLineFeeds(text.slice(from, rowEnd + 1))
  mended += rowEnd < text.length ? rest.slice(0, -1) : rest
  return { text: mended, end: rowEnd + 1, strayQuotes, openAt }
}

const withLineFeeds = (text: string): string => text.replace(/\r\n?/g, '\n')

/** The last letter of the first line end, from `start` on; the length of the text where none is. */
function endOfRow(text: string, start: number): number {
  LINE_END.lastIndex = start
  return LINE_END.exec(text)?.index ?? text.length
}
const LINE_END = /\n|\r(?!\n)/g

/** Whether a letter stands between cells; there is none before the first and behind the last. */
const isMargin = (letter: string | undefined, delimiter: Delimiter): boolean =>
  letter === undefined || letter === delimiter || letter === '\n' || letter === '\r'

/** The first quote that is not one of two; -1 where there is none. */
function closingQuote(text: string, start: number): number {
  let quote = text.indexOf('"', start)
  while (quote !== -1 && text[quote + 1] === '"') quote = text.indexOf('"', quote + 2)
  return quote
}

function endOfSpaces(text: string, start: number): number {
  let end = start
  while (text[end] === ' ') end += 1
  return end
}
