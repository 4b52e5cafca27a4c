import * as z from 'zod/mini'
import { bad, type Result } from '../journey/problem'
import { ask as askSchema, type AnswerOf, type Ask, type AskOf, type AskType } from './ask'
import { request } from './message'

/** One function for each kind of ask; `number` names the ask in progress news and in cancel. */
export type Handlers = {
  readonly [T in AskType]: (
    ask: AskOf<T>,
    number: number,
  ) => Promise<Result<AnswerOf<T>>> | Result<AnswerOf<T>>
}

/**
 * The sandbox's end of the protocol: every request gets exactly one answer.
 * @param onError told of errors that no handler foresaw; the asker is answered `canvas-failed`
 * @returns what to call with every message from the panel
 */
export function createAnswerer(
  send: (message: unknown) => void,
  handlers: Handlers,
  onError: (error: unknown) => void,
): (message: unknown) => Promise<void> {
  return async (message) => {
    const envelope = z.safeParse(request, message)
    if (!envelope.success) return
    const { number } = envelope.data
    const asked = z.safeParse(askSchema, envelope.data.ask)
    const result: Result<unknown> = asked.success
      ? await answer(handlers, asked.data, number).catch((error: unknown) => {
          onError(error)
          return bad('canvas-failed')
        })
      : bad('not-understood', { what: asked.error.issues[0]?.path.join('.') ?? '' })
    send({ response: { number, result } })
  }
}

async function answer(handlers: Handlers, ask: Ask, number: number): Promise<Result<unknown>> {
  switch (ask.type) {
    case 'hello':
      return handlers.hello(ask, number)
    case 'draw':
      return handlers.draw(ask, number)
    case 'open':
      return handlers.open(ask, number)
    case 'leave':
      return handlers.leave(ask, number)
    case 'edit':
      return handlers.edit(ask, number)
    case 'settle':
      return handlers.settle(ask, number)
    case 'undo':
      return handlers.undo(ask, number)
    case 'select':
      return handlers.select(ask, number)
    case 'remember':
      return handlers.remember(ask, number)
    case 'cancel':
      return handlers.cancel(ask, number)
  }
}
