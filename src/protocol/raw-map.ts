import '../journey/jitless'
import * as z from 'zod/mini'

/** Where a shape stands in its map, in pixels. */
const box = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() })
export type RawBox = z.infer<typeof box>

const place = z.object({ lane: z.string(), stage: z.string() })

/** One record as it was found on the canvas, not yet understood. */
export const rawRecord = z.object({
  kind: z.enum(['journey', 'persona', 'stage', 'lane', 'card']),
  id: z.string(),
  /** The id that is written on it: that of its original, where it is a copy. Links of other copies mean this one. */
  stored: z.string(),
  node: z.string(),
  /** Name of its layer, where the record cannot be read in full; else empty. */
  name: z.string(),
  /** What the node carries. */
  fields: z.record(z.string(), z.unknown()),
  /** What stands on the canvas as text, by field. */
  texts: z.record(z.string(), z.string()),
  /** How far down the shape of a field stands in its parent, in pixels: a feeling is told by that. */
  places: z.record(z.string(), z.number()),
  /** Where shapes are placed: its box in the map; `null` where layers are nested. */
  box: z.nullable(box),
  /** Whether it is in the map; `adrift` is a nested card that stands in no cell. */
  stands: z.enum(['in-map', 'adrift', 'off-map']),
  state: z.enum(['whole', 'damaged', 'newer']),
})
export type RawRecord = z.infer<typeof rawRecord>

/** A cell of the grid. Where layers are nested it has its cards, in order; else a box in which they lie. */
export const rawCell = z.object({
  lane: z.string(),
  stage: z.string(),
  box: z.nullable(box),
  cards: z.array(z.string()),
})
export type RawCell = z.infer<typeof rawCell>

/** A sticky or text of somebody's own; nested, it stands in a cell, else in a box. */
export const rawNote = z.object({
  node: z.string(),
  text: z.string(),
  author: z.string(),
  cell: z.nullable(place),
  box: z.nullable(box),
})
export type RawNote = z.infer<typeof rawNote>

/** A board beside the map: which one, and what it shows. */
const boards = z.array(z.object({ id: z.string(), print: z.string() }))

/** Heights by the key of a shape, in pixels: what Figma made of stickies and wrapping texts. */
export const heights = z.array(z.tuple([z.string(), z.number()]))
export type Heights = z.infer<typeof heights>

/** A map as it stands on the canvas: its records in the order of the layers, and the cards beside it on the page. */
export const rawMap = z.object({
  root: z.string(),
  drawing: z.enum(['design', 'jam']),
  records: z.array(rawRecord),
  boards,
  cells: z.array(rawCell),
  loose: z.array(rawNote),
  /** Cells, by their key, whose entry cannot be read, and things of ours that do not even say what they are. */
  damaged: z.array(
    z.object({
      node: z.string(),
      name: z.string(),
      key: z.nullable(z.string()),
      newer: z.boolean(),
    }),
  ),
  heights,
  /** How many writes of the panel had been done when this was read. */
  writes: z.int(),
})
export type RawMap = z.infer<typeof rawMap>

/** What of a map was read again because it changed on the canvas. */
export const rawChanges = z.object({
  root: z.string(),
  records: z.array(rawRecord),
  /** Boards that are new or show something else; when one goes, the whole map is read. */
  boards,
  cells: z.array(rawCell),
  /** Ids of all stages or lanes in their order, where that may have changed. */
  orders: z.array(z.object({ kind: z.enum(['stage', 'lane']), ids: z.array(z.string()) })),
  loose: z.array(rawNote),
  /** Keys of records and, as `loose:` and the node's id, of notes that are no longer there. */
  gone: z.array(z.string()),
  heights,
  /** Whether the person at this plugin dragged something that other things follow: a header, a point of the curve. */
  isLed: z.boolean(),
  writes: z.int(),
})
export type RawChanges = z.infer<typeof rawChanges>

/** A map on the page: `root` is the id of its outermost node. */
export const mapSummary = z.object({
  root: z.string(),
  title: z.string(),
  /** Names of its personas. */
  personas: z.array(z.string()),
  /** As the head has them; `as-is` and nothing where it does not say. */
  state: z.enum(['as-is', 'to-be']),
  family: z.string(),
  stages: z.int(),
  cards: z.int(),
})
export type MapSummary = z.infer<typeof mapSummary>
