import './jitless'
import * as z from 'zod/mini'
import { day } from './day'
import type { MapKindId } from './map-kind-id'
import { levelOrUnknown } from './scales'

/** Groups of statements in their order, and how many each has (C25). */
export const MATURITY_GROUPS = [
  { id: 'organisation', statements: 3 },
  { id: 'planning', statements: 3 },
  { id: 'activation', statements: 3 },
  { id: 'response', statements: 4 },
  { id: 'improvement', statements: 4 },
  { id: 'innovation', statements: 3 },
] as const
export type MaturityGroupId = (typeof MATURITY_GROUPS)[number]['id']

/** How many statements there are to agree with. */
export const STATEMENTS = MATURITY_GROUPS.reduce((sum, { statements }) => sum + statements, 0)

/** Stages that a company goes through, with the kinds of map that suit it there (C23, C24). */
export const MATURITY_STAGES = [
  { id: 'research', kinds: ['conversion', 'governance', 'assessment', 'design'] },
  { id: 'initiation', kinds: ['conversion', 'governance', 'assessment', 'design'] },
  { id: 'mobilisation', kinds: ['eyes'] },
  { id: 'scaling', kinds: ['decision', 'study'] },
  { id: 'integration', kinds: ['decision', 'study'] },
] as const satisfies readonly { readonly id: string; readonly kinds: readonly MapKindId[] }[]
export type MaturityStage = (typeof MATURITY_STAGES)[number]

/** One round of the assessment: how often each statement holds, 1 never … 5 always, `null` where nobody knows (C26). */
export const maturityRound = z.looseObject({
  day,
  answers: z.array(levelOrUnknown).check(z.length(STATEMENTS)),
})
export type MaturityRound = z.infer<typeof maturityRound>

/**
 * From which sum of the six means (6–30) on each stage but the first counts, rising. The method has no such numbers: these
 * are our assumption, the range in five equal parts, and people may set their own.
 */
export const ASSUMED_STEPS = [10.8, 15.6, 20.4, 25.2]
const step = z.number().check(z.gte(6), z.lte(30))
export const maturitySteps = z
  .array(step)
  .check(z.length(MATURITY_STAGES.length - 1), z.refine(isRising))

function isRising(steps: readonly number[]): boolean {
  return steps.every((one, i) => one >= (steps[i - 1] ?? one))
}
