import * as z from 'zod/mini'
import { bad, good, type Result } from '../journey/problem'
import { READ_ANSWER, type AnswerOf, type Answers, type AskOf, type AskType } from './ask'
import { fromSandbox, type News } from './message'

/** Where messages go out; what comes in is handed to `receive`. */
export type Send = (message: unknown) => void

/** The answer to come; `number` names the job, so that it can be cancelled. */
export type Asked<T extends AskType> = Promise<Result<AnswerOf<T>>> & { readonly number: number }

export interface Asker {
  /** Asks the sandbox; always answered, if only with a problem. */
  readonly ask: <T extends AskType>(type: T, details: Omit<AskOf<T>, 'type'>) => Asked<T>
  /** To be called with every message from the sandbox, whatever it is. */
  readonly receive: (message: unknown) => void
}

/**
 * The panel's end of the protocol.
 * @param tell receives news; messages that are not understood are dropped, since only the sandbox of another version sends them
 */
export function createAsker(send: Send, tell: (news: News) => void): Asker {
  const waiting = new Map<number, (result: Result<unknown>) => void>()
  let last = 0

  const ask = <T extends AskType>(type: T, details: Omit<AskOf<T>, 'type'>): Asked<T> => {
    const number = ++last
    const answer = new Promise<Result<unknown>>((resolve) => waiting.set(number, resolve)).then(
      (result) => (result.ok ? readAnswer(type, result.value) : result),
    )
    send({ number, ask: { type, ...details } })
    return Object.assign(answer, { number })
  }

  const receive = (message: unknown): void => {
    const parsed = z.safeParse(fromSandbox, message)
    if (!parsed.success) return
    if ('news' in parsed.data) {
      tell(parsed.data.news)
      return
    }
    const { number, result } = parsed.data.response
    waiting.get(number)?.(result)
    waiting.delete(number)
  }

  return { ask, receive }
}

const READERS: { readonly [T in AskType]: (value: unknown) => Answers[T] | undefined } = READ_ANSWER

function readAnswer<T extends AskType>(type: T, value: unknown): Result<Answers[T]> {
  const answer = READERS[type](value)
  return answer === undefined ? bad('not-understood', { what: type }) : good(answer)
}
