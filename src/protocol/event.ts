import '../journey/jitless'
import * as z from 'zod/mini'
import { problemCode } from '../journey/problem-code'
import { mapSummary, rawChanges, rawMap } from './raw-map'
import { recordRef } from './record-ref'

/** Whether the person at this plugin, or the plugin itself, did some of it: others' changes are not undone here. */
const isLocal = z.boolean()

/** What the sandbox tells without being asked. */
export const event = z.discriminatedUnion('type', [
  /** The maps on this page changed, or another page is open. */
  z.object({ type: z.literal('maps'), maps: z.array(mapSummary) }),
  /** The map that is followed changed on the canvas: by hand, by undo, by somebody else, or by our own write. */
  z.object({ type: z.literal('changed'), map: rawMap, isLocal }),
  /** Something of it changed, and only that was read again. */
  z.object({ type: z.literal('touched'), changes: rawChanges, isLocal }),
  /** The map that is followed is no longer there. */
  z.object({ type: z.literal('gone'), root: z.string() }),
  /** What of the map is selected on the canvas. */
  z.object({ type: z.literal('selected'), records: z.array(recordRef) }),
  /** How far the job of a request has come; `total` 0 while unknown. */
  z.object({ type: z.literal('progress'), number: z.int(), done: z.int(), total: z.int() }),
])
export type SandboxEvent = z.infer<typeof event>

/** An answer as it travels. */
const response = z.object({
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
export const fromSandbox = z.union([z.object({ response }), z.object({ event })])
