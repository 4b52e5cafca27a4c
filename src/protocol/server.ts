import * as z from 'zod/mini'
import { bad, type Result } from '../journey/problem'
import type { AnswerTo } from './answer'
import {
  envelope,
  request as requestSchema,
  type Request,
  type RequestOf,
  type RequestType,
} from './request'

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
      ? await answer(handlers, parsed.data, number).catch((error: unknown) => {
          onError(error)
          return bad('canvas-failed')
        })
      : bad('not-understood', { what: parsed.error.issues[0]?.path.join('.') ?? '' })
    send({ response: { number, result } })
  }
}

async function answer(
  handlers: Handlers,
  request: Request,
  number: number,
): Promise<Result<unknown>> {
  switch (request.type) {
    case 'hello':
      return handlers.hello(request, number)
    case 'draw':
      return handlers.draw(request, number)
    case 'picture':
      return handlers.picture(request, number)
    case 'read':
      return handlers.read(request, number)
    case 'peek':
      return handlers.peek(request, number)
    case 'leave':
      return handlers.leave(request, number)
    case 'tidy':
      return handlers.tidy(request, number)
    case 'write':
      return handlers.write(request, number)
    case 'board':
      return handlers.board(request, number)
    case 'settle':
      return handlers.settle(request, number)
    case 'undo':
      return handlers.undo(request, number)
    case 'select':
      return handlers.select(request, number)
    case 'remember':
      return handlers.remember(request, number)
    case 'cancel':
      return handlers.cancel(request, number)
  }
}
