import '../journey/jitless'
import * as z from 'zod/mini'
import { journey, language } from '../journey/journey'
import { operation } from '../journey/operation'
import { recordRef } from './record-ref'
import { mapSummary, snapshot } from './snapshot'

/** Everything the panel can ask of the sandbox. */
export const ask = z.discriminatedUnion('type', [
  /** First words of the panel: what is this, and what is there? */
  z.object({ type: z.literal('hello') }),
  /** Draw a journey as a new map beside what is on the page. Can be cancelled; reports progress. */
  z.object({ type: z.literal('draw'), journey }),
  /** Read a map and follow it from now on. */
  z.object({ type: z.literal('open'), root: z.string() }),
  /** Stop following a map. */
  z.object({ type: z.literal('leave') }),
  /**
   * Apply operations to the open map, all or none. `base` is the version the panel applied them to.
   * Edits with the same `step` become one undo step (a person's typing); `null` is a step of its own.
   */
  z.object({
    type: z.literal('edit'),
    root: z.string(),
    base: z.int(),
    operations: z.array(operation).check(z.minLength(1), z.maxLength(1000)),
    step: z.nullable(z.string()),
  }),
  /** The typing is over: close its undo step. */
  z.object({ type: z.literal('settle') }),
  /** Take back the last step. */
  z.object({ type: z.literal('undo') }),
  /** Select records of the open map on the canvas; `reveal` also scrolls to them. */
  z.object({ type: z.literal('select'), records: z.array(recordRef), reveal: z.boolean() }),
  /** Keep a setting for next time. */
  z.object({ type: z.literal('remember'), language }),
  /** Stop the job that the ask of that number started. */
  z.object({ type: z.literal('cancel'), number: z.int() }),
])
export type Ask = z.infer<typeof ask>
export type AskType = Ask['type']
type AskMap = { [A in Ask as A['type']]: A }
export type AskOf<T extends AskType> = AskMap[T]

const reader =
  <S extends z.ZodMiniType>(schema: S) =>
  (value: unknown): z.infer<S> | undefined => {
    const parsed = z.safeParse(schema, value)
    return parsed.success ? parsed.data : undefined
  }
const nothing = reader(z.object({}))

/** Reads what each ask is answered with when it succeeds; `undefined` where it is something else. */
export const READ_ANSWER = {
  hello: reader(
    z.object({
      editor: z.enum(['figma', 'figjam']),
      language: z.nullable(language),
      maps: z.array(mapSummary),
      /** Root of the map that is selected, or the only one on the page: the one to open. */
      current: z.nullable(z.string()),
    }),
  ),
  draw: reader(snapshot),
  open: reader(snapshot),
  leave: reader(z.object({ maps: z.array(mapSummary) })),
  /** `snapshot` is the whole again where the panel's version was not the sandbox's. */
  edit: reader(z.object({ version: z.int(), snapshot: z.nullable(snapshot) })),
  settle: nothing,
  undo: nothing,
  select: nothing,
  remember: nothing,
  cancel: nothing,
} satisfies Record<AskType, (value: unknown) => unknown>

export type Answers = { [T in AskType]: Exclude<ReturnType<(typeof READ_ANSWER)[T]>, undefined> }
export type AnswerOf<T extends AskType> = Answers[T]
