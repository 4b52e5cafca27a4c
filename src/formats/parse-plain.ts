import { bad, good, type Result } from '../journey/problem'
import { isTooDeep } from './is-too-deep'
import { DEPTH_LIMIT, FILE_LIMIT } from './limits'

/** `parsePlain` of a whole file. @returns also `too-large` (`size`, `limit` in characters) */
export function readPlain(text: string): Result<unknown> {
  if (text.length > FILE_LIMIT) return bad('too-large', { size: text.length, limit: FILE_LIMIT })
  return parsePlain(text)
}

/**
 * JSON text as plain data that is safe to copy and to write again: a byte order mark is skipped,
 * `__proto__` keys are dropped wherever they stand.
 * @returns the value, or `not-json` (`reason` in the words of the JSON parser, or the depth limit)
 */
export function parsePlain(text: string): Result<unknown> {
  // Before parsing: a parser that recurses would run out of stack, and take the sandbox with it.
  if (isTooDeep(text, DEPTH_LIMIT)) return bad('not-json', { reason: `depth > ${DEPTH_LIMIT}` })
  let value: unknown
  try {
    value = JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text)
  } catch (error) {
    return bad('not-json', { reason: error instanceof Error ? error.message : String(error) })
  }
  return good(withoutPrototypes(value))
}

function withoutPrototypes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPrototypes)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== '__proto__')
      .map(([key, inner]) => [key, withoutPrototypes(inner)]),
  )
}
