import './jitless'
import * as z from 'zod/mini'
import { day } from './day'
import { levelOrUnknown } from './scales'

/** How many statements there are to agree with (C25). */
export const STATEMENTS = 20

/** One round of the assessment: how often each statement holds, 1 never … 5 always, `null` where nobody knows (C26). */
export const maturityRound = z.looseObject({
  day,
  answers: z.array(levelOrUnknown).check(z.length(STATEMENTS)),
})
export type MaturityRound = z.infer<typeof maturityRound>
