import '../journey/jitless'
import * as z from 'zod/mini'
import { journey } from '../journey/journey'

/** A map on the page: `root` is the id of its outermost node. */
export const mapSummary = z.object({
  root: z.string(),
  title: z.string(),
  stages: z.int(),
  cards: z.int(),
})
export type MapSummary = z.infer<typeof mapSummary>

/**
 * A whole journey as it stands on the canvas. `version` counts what happened to it since the sandbox opened it;
 * `unreadable` counts records that could not be read and are left untouched.
 */
export const snapshot = z.object({
  root: z.string(),
  version: z.int(),
  journey,
  unreadable: z.int(),
})
export type Snapshot = z.infer<typeof snapshot>
