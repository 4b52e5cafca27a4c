import { good, problem, type Problem, type Result } from '../journey/problem'
import type { Format, ReadHints, ReadJourney } from './format'
import { FORMATS } from './formats'

/** What was read, and as what. */
export interface ReadAny extends ReadJourney {
  readonly format: Format
}

/**
 * The journey in a text, whatever format it is in: what the name of the file ends with and what the text looks like
 * decide. Where they disagree, the text is right; where it looks like nothing, the name is.
 * @param name of the file, or an empty text where there is none, as when it was pasted
 * @returns `unknown-format`, or the problem of the format that it looks most like
 */
export function readAny(
  text: string,
  name: string,
  hints: ReadHints,
  formats: readonly Format[] = FORMATS,
): Result<ReadAny> {
  const readable = formats.filter(({ read }) => read !== null)
  const looking = readable.filter(({ recognises }) => recognises(text))
  const called = readable.filter(({ extensions }) => extensions.includes(extensionOf(name)))
  const both = called.filter((format) => looking.includes(format))
  const likely = [both, looking, called].find(({ length }) => length > 0) ?? []
  let refused: Problem | undefined
  for (const format of likely) {
    const read = format.read?.(text, hints)
    if (read?.ok === true) return good({ ...read.value, format })
    refused ??= read?.problem
  }
  return { ok: false, problem: refused ?? problem('unknown-format') }
}

/** What a name ends with, in small letters and without the dot. */
const extensionOf = (name: string): string => /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
