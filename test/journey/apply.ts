import { expect } from 'vitest'
import { apply } from '../../src/journey/apply'
import type { Journey } from '../../src/journey/journey'
import type { Operation } from '../../src/journey/operation'
import type { ProblemCode } from '../../src/journey/problem-code'

/** The journey after an operation that has to be accepted. */
export function accepted(journey: Journey, operation: Operation): Journey {
  const result = apply(journey, operation)
  if (!result.ok) throw new Error(`${operation.type} refused: ${JSON.stringify(result.problem)}`)
  return result.value
}

/** Expects that an operation is refused with this problem. */
export function expectRefusal(
  journey: Journey,
  operation: Operation,
  code: ProblemCode,
  detail: Readonly<Record<string, string | number>> = {},
): void {
  expect(apply(journey, operation)).toEqual({
    ok: false,
    problem: { code, detail: expect.objectContaining(detail) as unknown },
  })
}
