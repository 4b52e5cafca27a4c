import '../journey/jitless'
import * as z from 'zod/mini'

/** Names one record of a journey: what both sides select. */
export const recordRef = z.object({
  kind: z.literal(['stage', 'lane', 'card', 'persona', 'board']),
  id: z.string(),
})
export type RecordRef = z.infer<typeof recordRef>
