import type { ProblemCode } from './problem-code'

/** What went wrong, as a value: the panel turns it into a text. `detail` names the place (a field, a name, a number). */
export interface Problem {
  readonly code: ProblemCode
  readonly detail: Readonly<Record<string, string | number>>
}

export const problem = (code: ProblemCode, detail: Problem['detail'] = {}): Problem => ({
  code,
  detail,
})

/** The outcome of something that may be refused. */
export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem }

export const good = <T>(value: T): Result<T> => ({ ok: true, value })
export const bad = (code: ProblemCode, detail: Problem['detail'] = {}): Result<never> => ({
  ok: false,
  problem: problem(code, detail),
})
