import '../journey/jitless'
import * as z from 'zod/mini'
import { language } from '../journey/journey'
import { heights, mapSummary, rawMap } from './raw-map'
import { recordRef } from './record-ref'
import { patch, shape } from './shape-schema'

/** Names an undo step: writes with the same name belong to one; `null` is a step of its own. */
const step = z.nullable(z.string())
/** Keys of shapes whose real heights are wanted afterwards. */
const measure = z.array(z.string())

/** Everything the panel can ask of the sandbox. */
export const request = z.discriminatedUnion('type', [
  /** First words of the panel: what is this, and what is there? */
  z.object({ type: z.literal('hello') }),
  /** Draw a scene as a new map beside what is on the page and follow it. Can be cancelled; reports progress. */
  z.object({ type: z.literal('draw'), scene: shape, measure, step }),
  /** Read a map and follow it from now on. */
  z.object({ type: z.literal('read'), root: z.string() }),
  /** Stop following a map. */
  z.object({ type: z.literal('leave') }),
  /** Change the map that is followed, all of the patch or none of it. */
  z.object({ type: z.literal('write'), root: z.string(), patch, measure, step }),
  /** The step is over. */
  z.object({ type: z.literal('settle') }),
  /** Take back the last step. */
  z.object({ type: z.literal('undo') }),
  /** Select records of the map on the canvas; `reveal` also brings them into view. */
  z.object({ type: z.literal('select'), records: z.array(recordRef), reveal: z.boolean() }),
  /** Keep a setting for next time. */
  z.object({ type: z.literal('remember'), language }),
  /** Stop the job that the request of that number started. */
  z.object({ type: z.literal('cancel'), number: z.int() }),
])
export type Request = z.infer<typeof request>
export type RequestType = Request['type']
type RequestMap = { [R in Request as R['type']]: R }
export type RequestOf<T extends RequestType> = RequestMap[T]

const reader =
  <S extends z.ZodMiniType>(schema: S) =>
  (value: unknown): z.infer<S> | undefined => {
    const parsed = z.safeParse(schema, value)
    return parsed.success ? parsed.data : undefined
  }
const nothing = reader(z.object({}))
const writes = z.int()

/** Reads what each request is answered with when it succeeds; `undefined` where it is something else. */
export const READ_ANSWER = {
  hello: reader(
    z.object({
      editor: z.enum(['figma', 'figjam']),
      language: z.nullable(language),
      maps: z.array(mapSummary),
      /** Root of the map that is selected, or of the only one on the page: the one to open. */
      current: z.nullable(z.string()),
    }),
  ),
  draw: reader(z.object({ root: z.string(), heights, writes })),
  read: reader(rawMap),
  leave: reader(z.object({ maps: z.array(mapSummary) })),
  write: reader(z.object({ heights, writes })),
  settle: nothing,
  undo: nothing,
  select: nothing,
  remember: nothing,
  cancel: nothing,
} satisfies Record<RequestType, (value: unknown) => unknown>

export type Answers = {
  [T in RequestType]: Exclude<ReturnType<(typeof READ_ANSWER)[T]>, undefined>
}
export type AnswerTo<T extends RequestType> = Answers[T]
