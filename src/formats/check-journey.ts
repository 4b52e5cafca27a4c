import * as z from 'zod/mini'
import { checkReferences } from '../journey/check-references'
import { journey as journeySchema, type Journey } from '../journey/journey'
import { bad, good, type Result } from '../journey/problem'

/**
 * The journey in plain data from outside, whole and sound.
 * @returns the journey, or `not-a-journey` (`path` of the field, as `journey.stages[2].score`), or what
 * `checkReferences` finds first
 */
export function checkJourney(plain: unknown): Result<Journey> {
  const parsed = z.safeParse(journeySchema, plain)
  if (!parsed.success) return bad('not-a-journey', { path: pathOf(parsed.error, 'journey') })
  const problem = checkReferences(parsed.data)[0]
  return problem === undefined ? good(parsed.data) : { ok: false, problem }
}

/** Where the first issue is, written as one would in code; the start itself where the whole is wrong. */
export function pathOf(error: z.core.$ZodError, start = ''): string {
  const path = error.issues[0]?.path ?? []
  return path.reduce<string>(
    (all, step) =>
      typeof step === 'number'
        ? `${all}[${step}]`
        : `${all}${all === '' ? '' : '.'}${String(step)}`,
    start,
  )
}
