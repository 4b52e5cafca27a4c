/** The beginning of a text for quoting it, on one line, cut at a character that people see as one. */
export function shorten(text: string, length = 40): string {
  const line = text
    .slice(0, length * 8)
    .replace(/\s+/g, ' ')
    .trim()
  if (line.length <= length) return line
  const characters = Array.from(SEGMENTER.segment(line), ({ segment }) => segment)
  return characters.length <= length ? line : `${characters.slice(0, length - 1).join('')}…`
}

// Made once: making one costs more than using it.
const SEGMENTER = new Intl.Segmenter()
