/** The text of a diagram without what is around it and before it, and the title that front matter gives it. */
export interface Source {
  readonly source: string
  readonly title: string
}

const FENCE = /^\s*(`{3,}|~{3,}|:{3,})\s*\{?\.?mermaid(?!\w)/i

/**
 * Takes away what Mermaid's own preprocessing does (front matter, `%%{…}%%` directives, carriage returns) and the fence of a
 * Markdown file around it: of several diagrams the first journey is taken. Time grows with the length of the text and no more.
 */
export function sourceOf(text: string): Source {
  const lines = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .split('\n')
  const blocks = fenced(lines)
  const sources = (blocks.length === 0 ? [lines] : blocks).map(withoutFrontMatter)
  return sources.find(({ source }) => isJourney(source)) ?? sources[0] ?? { source: '', title: '' }
}

const isJourney = (source: string): boolean => /^\s*journey(?!\w)/i.test(source)

/** The lines in each fence for Mermaid; the last one may be open. */
function fenced(lines: readonly string[]): string[][] {
  const blocks: string[][] = []
  let fence: string | null = null
  for (const line of lines) {
    if (fence !== null) {
      if (line.trim().startsWith(fence)) fence = null
      else blocks[blocks.length - 1]?.push(line)
      continue
    }
    const found = FENCE.exec(line)?.[1]
    if (found === undefined) continue
    fence = found
    blocks.push([])
  }
  return blocks
}

function withoutFrontMatter(lines: readonly string[]): Source {
  const first = lines.findIndex((line) => line.trim() !== '')
  const end = isRule(lines[first])
    ? lines.findIndex((line, index) => index > first && isRule(line))
    : -1
  return {
    source: withoutDirectives(lines.slice(end + 1).join('\n')),
    title: end < 0 ? '' : titleIn(lines.slice(first + 1, end)),
  }
}

const isRule = (line: string | undefined): boolean => line?.trim() === '---'

/** The title in YAML of one level; quotes around it go. */
function titleIn(lines: readonly string[]): string {
  const indent = /^\s*/.exec(lines[0] ?? '')?.[0] ?? ''
  const line = lines.find((one) => one.startsWith(`${indent}title:`)) ?? ''
  const value = line.slice(line.indexOf(':') + 1).trim()
  return /^(["']).*\1$/.test(value) && value.length > 1 ? value.slice(1, -1) : value
}

/** An open directive ends with its line. */
function withoutDirectives(source: string): string {
  const last = source.lastIndexOf('}%%')
  let rest = ''
  let at = 0
  for (;;) {
    const open = source.indexOf('%%{', at)
    if (open < 0) return withoutComments(rest + source.slice(at))
    rest += source.slice(at, open)
    const line = source.indexOf('\n', open)
    at = open < last ? source.indexOf('}%%', open) + 3 : line < 0 ? source.length : line
  }
}

/** Only those before the diagram; the reader of lines does the others. */
function withoutComments(source: string): string {
  let at = 0
  while (at < source.length) {
    const end = source.indexOf('\n', at)
    const line = source.slice(at, end < 0 ? source.length : end).trim()
    if (line !== '' && !line.startsWith('%%')) break
    at = end < 0 ? source.length : end + 1
  }
  return source.slice(at)
}
