import * as z from 'zod/mini'
import { bad, good, type Result } from '../journey/problem'
import { fromSandbox, type SandboxEvent } from './event'
import { READ_ANSWER, type Answers, type AnswerTo } from './answer'
import type { RequestOf, RequestType } from './request'

/** The answer to come; `number` names the job, so that it can be cancelled. */
export type Asked<T extends RequestType> = Promise<Result<AnswerTo<T>>> & {
  readonly number: number
}

export interface Client {
  /** Asks the sandbox; always answered, if only with a problem. */
  readonly ask: <T extends RequestType>(type: T, details: Omit<RequestOf<T>, 'type'>) => Asked<T>
  /** To be called with every message from the sandbox, whatever it is. */
  readonly receive: (message: unknown) => void
}

/**
 * The panel's end of the protocol.
 * @param send where messages go out
 * @param tell receives events; messages that are not understood are dropped, since only another program sends them
 */
export function createClient(
  send: (message: unknown) => void,
  tell: (event: SandboxEvent) => void,
): Client {
  const waiting = new Map<number, (result: Result<unknown>) => void>()
  let last = 0

  const ask = <T extends RequestType>(type: T, details: Omit<RequestOf<T>, 'type'>): Asked<T> => {
    const number = ++last
    const answer = new Promise<Result<unknown>>((resolve) => waiting.set(number, resolve)).then(
      (result) => (result.ok ? readAnswer(type, result.value) : result),
    )
    send({ number, request: { type, ...details } })
    return Object.assign(answer, { number })
  }

  const receive = (message: unknown): void => {
    const parsed = z.safeParse(fromSandbox, message)
    if (!parsed.success) return
    if ('event' in parsed.data) {
      tell(parsed.data.event)
      return
    }
    const { number, result } = parsed.data.response
    waiting.get(number)?.(result)
    waiting.delete(number)
  }

  return { ask, receive }
}

const READERS: { readonly [T in RequestType]: (value: unknown) => Answers[T] | undefined } =
  READ_ANSWER

function readAnswer<T extends RequestType>(type: T, value: unknown): Result<Answers[T]> {
  const answer = READERS[type](value)
  return answer === undefined ? bad('not-understood', { what: type }) : good(answer)
}
