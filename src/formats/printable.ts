import type { Losses } from './loss'

/** Characters that a text file should not hold: controls other than tab and line feed, and two that Unicode keeps free. */
const UNPRINTABLE = /(?![\t\n])\p{Cc}|[\uFFFE\uFFFF]/gu
/** Everything that some reader takes for the end of a line. */
const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/g
/** A half of a character: under `u` the whole ones do not match. */
const LONE_SURROGATE = /\p{Surrogate}/gu

/**
 * A text as any reader of text files takes it: lines end in `\n`, no control characters, no half characters (each becomes
 * U+FFFD), nothing white around it. What is taken away is noted as `text-mended`.
 */
export function printable(text: string, losses: Losses): string {
  const lines = text.replace(LINE_ENDS, '\n')
  const clean = lines.replace(UNPRINTABLE, '').replace(LONE_SURROGATE, '\uFFFD')
  if (clean !== lines) losses.note('text-mended', text)
  return clean.trim()
}

/** The same on one line; a line break in it becomes a space and is noted as `lines-joined`. */
export function onOneLine(text: string, losses: Losses): string {
  const clean = printable(text, losses)
  if (clean.includes('\n')) losses.note('lines-joined', clean)
  return clean.replace(/\s*\n\s*/g, ' ').replace(/\t/g, ' ')
}
