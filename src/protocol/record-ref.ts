import '../journey/jitless'
import * as z from 'zod/mini'
import { id } from '../journey/text'

/** Names one record of a journey: what both sides select. */
export const recordRef = z.object({
  kind: z.enum(['stage', 'lane', 'card', 'persona', 'board']),
  id,
})
export type RecordRef = z.infer<typeof recordRef>
