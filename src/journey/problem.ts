import './jitless'
import * as z from 'zod/mini'

/**
 * Everything that can be wrong with what was asked; each has a text for people in every language. The sandbox never reads
 * one: marked as pure, the list is left out of it.
 */
export const problemCode = /* @__PURE__ */ z.enum([
  'unknown-stage',
  'unknown-lane',
  'unknown-card',
  'unknown-persona',
  'id-taken',
  'bad-value',
  'fixed-field',
  'stage-has-cards',
  'lane-has-cards',
  'last-stage',
  'persona-has-lanes',
  'lane-holds-no-cards',
  'not-a-barrier',
  'not-a-solution',
  'not-a-step',
  'dangling-reference',
  'not-json',
  'not-a-journey',
  'newer-version',
  'too-large',
  'record-too-long',
  'damaged-record',
  'newer-record',
  'map-gone',
  'no-layer',
  'layer-gone',
  'no-font',
  'cancelled',
  'not-understood',
  'canvas-failed',
  'nothing-to-undo',
])
export type ProblemCode = z.infer<typeof problemCode>

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
