import '../journey/jitless'
import * as z from 'zod/mini'
import { language } from '../journey/language'
import { recordRef } from './record-ref'
import { patch, shape } from './shape-schema'

/** Names an undo step: writes with the same name belong to one; `null` is a step of its own. */
const step = z.nullable(z.string())
const pair = z.custom<readonly [string, string]>(
  (value: unknown) =>
    Array.isArray(value) && value.length === 2 && value.every((one) => typeof one === 'string'),
)
/** Keys of shapes whose real heights are wanted afterwards. */
const measure = z.array(z.string())

/** As what Figma can draw a layer into a file. */
export const PICTURE_FORMATS = ['PNG', 'SVG', 'PDF'] as const
export type PictureFormat = (typeof PICTURE_FORMATS)[number]
const pictureFormat = z.literal(PICTURE_FORMATS)

/** Everything the panel can ask of the sandbox. */
export const request = z.discriminatedUnion('type', [
  /** First words of the panel: what is this, and what is there? */
  z.object({ type: z.literal('hello') }),
  /** Draw a scene as a new map beside what is on the page and follow it. Can be cancelled; reports progress. */
  z.object({ type: z.literal('draw'), scene: shape, measure, step }),
  /** Read a map and follow it from now on. */
  z.object({ type: z.literal('read'), root: z.string() }),
  /** Read a map and leave it at that: what is followed stays followed. */
  z.object({ type: z.literal('peek'), root: z.string() }),
  /** Stop following a map. */
  z.object({ type: z.literal('leave') }),
  /** Change the map that is followed, all of the patch or none of it. Can be cancelled; reports progress where it takes long. */
  z.object({
    type: z.literal('write'),
    root: z.string(),
    patch,
    /** Nodes of somebody's own that become the nodes of new shapes: key of the shape, id of the node. */
    adopt: z.array(pair),
    /** Ids of nodes whose unreadable data is taken away. */
    clear: z.array(z.string()),
    measure,
    step,
  }),
  /** Lay the map out again as the scene says, all of it or nothing. Can be cancelled; reports progress. */
  z.object({ type: z.literal('tidy'), root: z.string(), scene: shape, measure, step }),
  /** Draw a board beside the followed map, or anew where it stands. */
  z.object({ type: z.literal('board'), root: z.string(), scene: shape }),
  /** A picture of the followed map or, by its key, of a board beside it; `scale` counts for PNG. Nothing is written. */
  z.object({
    type: z.literal('picture'),
    root: z.string(),
    of: z.string(),
    format: pictureFormat,
    scale: z.number(),
    /** Keys of shapes that are not to be in it. */
    without: z.array(z.string()),
  }),
  /** The step is over. */
  z.object({ type: z.literal('settle') }),
  /** Take back the last step. */
  z.object({ type: z.literal('undo') }),
  /** Select records of the map on the canvas; `reveal` also brings them into view. */
  z.object({ type: z.literal('select'), records: z.array(recordRef), reveal: z.boolean() }),
  /** What layer is meant: that of an id or, with `null`, the selected one that is no part of a map. */
  z.object({ type: z.literal('layer'), node: z.nullable(z.string()) }),
  /** Go to a layer, which may be on another page. */
  z.object({ type: z.literal('visit'), node: z.string() }),
  /** Keep a setting for next time. */
  z.object({ type: z.literal('remember'), language }),
  /** Stop the job that the request of that number started. */
  z.object({ type: z.literal('cancel'), number: z.number() }),
])
export type Request = z.infer<typeof request>
export type RequestType = Request['type']
type RequestMap = { [R in Request as R['type']]: R }
export type RequestOf<T extends RequestType> = RequestMap[T]

/** A request as it travels; its body is checked by the receiver, so that even a malformed one gets an answer. */
export const envelope = z.object({ number: z.number(), request: z.unknown() })
