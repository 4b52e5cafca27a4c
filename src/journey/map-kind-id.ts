import './jitless'
import * as z from 'zod/mini'

/** What a map can be made for (C1). */
export const mapKindId = z.enum([
  'conversion',
  'governance',
  'assessment',
  'design',
  'eyes',
  'decision',
  'study',
])
export type MapKindId = z.infer<typeof mapKindId>
