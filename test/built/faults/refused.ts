import { expect } from 'vitest'
import type { Result } from '../../../src/journey/problem'
import type { ProblemCode } from '../../../src/journey/problem-code'
import { textFaults } from '../crash/text-faults'

/** Expects that something was refused for this reason, and that people can read why. */
export function expectRefused(result: Result<unknown>, code: ProblemCode): void {
  expect(result).toMatchObject({ ok: false, problem: { code } })
  if (!result.ok) expect(textFaults(result.problem)).toEqual([])
}
