import { LIMITS } from '../../journey/limits'
import { bad, good, type Result } from '../../journey/problem'
import type { Losses } from '../loss'
import { readLabel } from './read-label'
import { sourceOf } from './source-of'

/** What stands in a Mermaid user journey, line by line. */
export type Statement =
  | { readonly type: 'title' | 'accTitle' | 'accDescr' | 'section'; readonly text: string }
  | {
      readonly type: 'task'
      readonly name: string
      /** As it was written: `5`, but also `high`, or nothing. */
      readonly score: string
      /** Each once, none of them empty. */
      readonly people: readonly string[]
    }

const HEADER = /^journey(?!\w)/i
const TEXTS = [
  ['title', /^title\s+(\S.*)$/i],
  ['accTitle', /^acctitle\s*:\s*(.*)$/i],
  ['accDescr', /^accdescr\s*:\s*(.*)$/i],
  ['section', /^section\s+(\S.*)$/i],
] as const
const BLOCK = /^accdescr\s*\{/i
/** More statements than any map has stages and cards. */
const MOST = LIMITS.cards + 1000
/** A `#` that no entity code begins with. */
const COMMENT = /#(?!\w+;)/

/**
 * Reads what Mermaid's grammar allows, and what people write besides: lines that are no statement are skipped and noted
 * (`line-skipped`), as are words behind the people of a task (`part-left-out`).
 * @returns the statements in their order, or `not-mermaid` (`found`, the beginning of the text), `too-large` (`size`, `limit`)
 */
export function statementsOf(text: string, losses: Losses): Result<Statement[]> {
  const { source, title } = sourceOf(text)
  const body = source.trim()
  if (!HEADER.test(body)) return bad('not-mermaid', { found: body.slice(0, 40) })
  const statements: Statement[] = title === '' ? [] : [{ type: 'title', text: title }]
  for (const part of partsOf(body.slice('journey'.length))) {
    const statement =
      part.type === 'line'
        ? statementOf(part.text, losses)
        : ({ type: 'accDescr', text: readLabel(part.text) } as const)
    if (statement !== null) statements.push(statement)
    if (statements.length > MOST) return bad('too-large', { size: statements.length, limit: MOST })
  }
  return good(statements)
}

interface Part {
  readonly type: 'line' | 'description'
  readonly text: string
}

/** Every line that says something, trimmed; descriptions in braces as a whole. One that is left open is a line. */
function* partsOf(body: string): Generator<Part> {
  const lastBrace = body.lastIndexOf('}')
  let end = -1
  for (let at = 0; at < body.length;) {
    if (end < at) end = body.indexOf('\n', at)
    if (end < 0) end = body.length
    const line = body.slice(at, end).trim()
    const open = BLOCK.test(line) ? body.indexOf('{', at) + 1 : 0
    if (open > 0 && lastBrace >= open) {
      const close = body.indexOf('}', open)
      yield { type: 'description', text: linesOf(body.slice(open, close)) }
      at = close + 1
    } else {
      if (line !== '' && !line.startsWith('%%')) yield { type: 'line', text: line }
      at = end + 1
    }
  }
}

const linesOf = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim()

function statementOf(line: string, losses: Losses): Statement | null {
  if (line.search(COMMENT) === 0) return null
  for (const [type, pattern] of TEXTS) {
    const text = pattern.exec(line)?.[1]
    if (text !== undefined) return { type, text: readLabel(type === 'title' ? cut(text) : text) }
  }
  const colon = line.indexOf(':')
  if (colon <= 0) {
    losses.note('line-skipped', line)
    return null
  }
  const [score = '', people = '', ...rest] = cut(line.slice(colon + 1)).split(':')
  if (rest.some((part) => part.trim() !== '')) losses.note('part-left-out', rest.join(':'))
  const names = people.split(',').map(readLabel)
  return {
    type: 'task',
    name: readLabel(line.slice(0, colon)),
    score: score.trim(),
    people: [...new Set(names)].filter((name) => name !== ''),
  }
}

/** Without what Mermaid takes for a comment. */
function cut(text: string): string {
  const at = text.search(COMMENT)
  return at < 0 ? text : text.slice(0, at)
}
