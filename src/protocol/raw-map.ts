import '../journey/jitless'
import * as z from 'zod/mini'

/** One record as it was found on the canvas, not yet understood. */
export const rawRecord = z.object({
  kind: z.enum(['journey', 'persona', 'stage', 'lane', 'card']),
  id: z.string(),
  /** What the node carries. */
  fields: z.record(z.string(), z.unknown()),
  /** What stands on the canvas as text, by field. */
  texts: z.record(z.string(), z.string()),
  /** Where layers are nested: the cell it stands in, `null` outside of all. */
  cell: z.nullable(z.object({ lane: z.string(), stage: z.string() })),
  /** Where shapes are placed: its box in the map; `null` where layers are nested. */
  box: z.nullable(
    z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() }),
  ),
})
export type RawRecord = z.infer<typeof rawRecord>

/** Heights by the key of a shape, in pixels: what Figma made of stickies and wrapping texts. */
export const heights = z.array(z.tuple([z.string(), z.number()]))
export type Heights = z.infer<typeof heights>

/** A map as it stands on the canvas: its records in the order of the layers. */
export const rawMap = z.object({
  root: z.string(),
  drawing: z.enum(['design', 'jam']),
  records: z.array(rawRecord),
  heights,
  /** Records that are damaged or of a newer version; they are left untouched. */
  damaged: z.int(),
  /** How many writes of the panel had been done when this was read. */
  writes: z.int(),
})
export type RawMap = z.infer<typeof rawMap>

/** A map on the page: `root` is the id of its outermost node. */
export const mapSummary = z.object({
  root: z.string(),
  title: z.string(),
  stages: z.int(),
  cards: z.int(),
})
export type MapSummary = z.infer<typeof mapSummary>
