import * as z from 'zod/mini'
import { bad, type Result } from '../journey/problem'
import type { AnswerTo } from './answer'
import { envelope, request as requestSchema, type RequestOf, type RequestType } from './request'

/** One function for each kind of request; `number` names the request in progress events and in cancel. */
export type Handlers = {
  readonly [T in RequestType]: (
    request: RequestOf<T>,
    number: number,
  ) => Promise<Result<AnswerTo<T>>> | Result<AnswerTo<T>>
}

/**
 * The sandbox's end of the protocol: every request gets exactly one answer.
 * @param onError told of errors that no handler foresaw; the asker is answered `canvas-failed`
 * @returns what to call with every message from the panel
 */
export function createServer(
  send: (message: unknown) => void,
  handlers: Handlers,
  onError: (error: unknown) => void,
): (message: unknown) => Promise<void> {
  return async (message) => {
    const opened = z.safeParse(envelope, message)
    if (!opened.success) return
    const { number } = opened.data
    const parsed = z.safeParse(requestSchema, opened.data.request)
    const result: Result<unknown> = parsed.success
      ? await answer(handlers, parsed.data.type, parsed.data, number).catch((error: unknown) => {
          onError(error)
          return bad('canvas-failed')
        })
      : bad('not-understood', { what: parsed.error.issues[0]?.path.join('.') ?? '' })
    send({ response: { number, result } })
  }
}

async function answer<T extends RequestType>(
  handlers: Handlers,
  type: T,
  request: RequestOf<T>,
  number: number,
): Promise<Result<unknown>> {
  return handlers[type](request, number)
}
