import '../../journey/jitless'
import type * as z from 'zod/mini'

/** What a field that holds several has where one of them makes no sense. */
const WITHIN: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  evidence: { level: 'assumption', source: '' },
  transition: { traffic: null, tools: [] },
}

type Fields = Readonly<Record<string, unknown>>
type Path = readonly PropertyKey[]

/**
 * Fields with as much of the damaged ones as can be kept: what is too long is cut, what makes no sense among others is
 * left out. Fields that make no sense as a whole stay as they are.
 * @param issues what is wrong, as zod says it
 */
export function mend(fields: Fields, issues: readonly z.core.$ZodIssue[]): Fields {
  // From the last to the first, so that what is left out does not shift what is to follow.
  return [...issues].reverse().reduce<Fields>((mended, issue) => {
    const [field] = issue.path
    if (typeof field !== 'string' || !(field in mended)) return mended
    const longest = issue.code === 'too_big' ? Number(issue.maximum) : null
    return {
      ...mended,
      [field]: mendAt(mended[field], issue.path.slice(1), longest, WITHIN[field]),
    }
  }, fields)
}

/** @param longest how long it may be, or `null` where it is wrong as a whole */
function mendAt(
  value: unknown,
  [at, ...rest]: Path,
  longest: number | null,
  within: Fields | undefined,
): unknown {
  if (at === undefined)
    return longest !== null && (typeof value === 'string' || Array.isArray(value))
      ? value.slice(0, longest)
      : value
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value
    return longest !== null
      ? items.map((item, i) => (i === at ? mendAt(item, rest, longest, undefined) : item))
      : items.filter((_, i) => i !== at)
  }
  if (typeof value !== 'object' || value === null || typeof at !== 'string') return value
  const old: unknown = Reflect.get(value, at)
  const isWrong = rest.length === 0 && longest === null
  return { ...value, [at]: isWrong ? within?.[at] : mendAt(old, rest, longest, undefined) }
}
