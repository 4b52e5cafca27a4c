import { bad, good, type Result } from '../../journey/problem'

/** Elements inside each other: deeper than any CJML file, and shallow enough for a parser that calls itself. */
const DEPTH_LIMIT = 100
/** A sign that begins no reference which every reader of XML knows. */
const BARE = /&(?!(?:#\d+|#x[\da-fA-F]+|amp|lt|gt|quot|apos);)/g

/** Signs that are mended; the parser refuses a file with more of them. */
const SIGN_LIMIT = 10_000

/** A text that is safe to give to a parser, and where it had to be mended. */
export interface Mended {
  readonly text: string
  /** How many `&` were written as such, and what stands around the first. */
  readonly signs: number
  readonly first: string
}

/**
 * Goes through XML once before it is parsed. Tools for CJML write texts as they are, so an `&` that begins no reference is
 * taken for itself; entities that a file declares (a few of them can be billions of letters) are refused, not expanded.
 * @returns the text, or `xml-with-dtd`, or `not-xml` (`line`, `reason`) where it nests too deep
 */
export function mendXml(text: string): Result<Mended> {
  const parts: string[] = []
  let signs = 0
  let first = ''
  const mend = (part: string): void => {
    parts.push(
      part.replace(BARE, (sign, at: number) => {
        if (signs === SIGN_LIMIT) return sign
        if (signs === 0) first = part.slice(Math.max(0, at - 20), at + 20).trim()
        signs += 1
        return `${sign}amp;`
      }),
    )
  }
  let depth = 0
  for (let at = 0; at < text.length;) {
    const open = text.indexOf('<', at)
    mend(text.slice(at, open < 0 ? text.length : open))
    if (open < 0) break
    const raw = RAW.find(({ start }) => text.startsWith(start, open))
    const end =
      raw === undefined ? tagEnd(text, open) : endOf(text, raw.end, open + raw.start.length)
    const tag = text.slice(open, end)
    if (raw !== undefined) parts.push(tag)
    else if (tag.startsWith('<!') && tag.includes('[')) return bad('xml-with-dtd')
    else mend(tag)
    if (raw === undefined && !tag.startsWith('<!')) depth += tag[1] === '/' ? -1 : 1
    if (tag.endsWith('/>')) depth -= 1
    if (depth > DEPTH_LIMIT)
      return bad('not-xml', { line: lineAt(text, open), reason: `depth > ${DEPTH_LIMIT}` })
    at = end
  }
  return good({ text: parts.join(''), signs, first })
}

/** What is no markup inside. */
const RAW = [
  { start: '<!--', end: '-->' },
  { start: '<![CDATA[', end: ']]>' },
  { start: '<?', end: '?>' },
] as const

/** Behind a mark, or the end of a text that lacks it. */
function endOf(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from)
  return at < 0 ? text.length : at + mark.length
}

/** Behind the `>` of a tag; those in quotes do not count. */
function tagEnd(text: string, open: number): number {
  for (let at = open + 1; at < text.length; at += 1) {
    const char = text[at]
    if (char === '>') return at + 1
    if (char === '"' || char === "'") at = endOf(text, char, at + 1) - 1
  }
  return text.length
}

/** The line of a place, counted from 1. */
const lineAt = (text: string, at: number): number => text.slice(0, at).split('\n').length
