import type { Local } from '../../src/templates/local'

/** Every text of a template with the path to it: whatever is a pair of strings is one. */
export function localTexts(value: unknown, path = ''): { path: string; text: Local }[] {
  if (isLocal(value)) return [{ path, text: value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    // Ids and keys are names for the program; lists of them look like pairs of texts.
    key === 'covers' || key === 'answers' ? [] : localTexts(inner, `${path}/${key}`),
  )
}

const isLocal = (value: unknown): value is Local =>
  Array.isArray(value) && value.length === 2 && value.every((one) => typeof one === 'string')
