import '../journey/jitless'
import * as z from 'zod/mini'
import { problemCode } from '../journey/problem'
import { recordRef } from './record-ref'
import { mapSummary, snapshot } from './snapshot'

/** What the sandbox tells without being asked. */
export const news = z.discriminatedUnion('type', [
  /** The maps on this page changed, or another page is open. */
  z.object({ type: z.literal('maps'), maps: z.array(mapSummary) }),
  /** The open map changed on the canvas: by hand, by undo, by somebody else. */
  z.object({ type: z.literal('changed'), snapshot }),
  /** The open map is no longer there. */
  z.object({ type: z.literal('gone'), root: z.string() }),
  /** What of the open map is selected on the canvas. */
  z.object({ type: z.literal('selected'), records: z.array(recordRef) }),
  /** How far the job of an ask has come; `total` 0 while unknown. */
  z.object({ type: z.literal('progress'), number: z.int(), done: z.int(), total: z.int() }),
])
export type News = z.infer<typeof news>

/** A request as it travels. `ask` is checked by the receiver, so that even a malformed one gets an answer. */
export const request = z.object({ number: z.int(), ask: z.unknown() })
/** An answer as it travels: the value for that kind of ask, or a problem. */
export const response = z.object({
  number: z.int(),
  result: z.discriminatedUnion('ok', [
    z.object({ ok: z.literal(true), value: z.unknown() }),
    z.object({
      ok: z.literal(false),
      problem: z.object({
        code: problemCode,
        detail: z.record(z.string(), z.union([z.string(), z.number()])),
      }),
    }),
  ]),
})
/** Anything the sandbox sends. */
export const fromSandbox = z.union([z.object({ response }), z.object({ news })])
