import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createServer, type Handlers } from '../../src/protocol/server'
import { handlersWith } from './handlers'

interface Served {
  readonly answers: unknown[]
  readonly errors: unknown[]
  readonly receive: (message: unknown) => Promise<void>
}
function serve(some: Partial<Handlers> = {}): Served {
  const [answers, errors]: [unknown[], unknown[]] = [[], []]
  const receive = createServer(
    (message) => answers.push(message),
    handlersWith(some),
    (error) => errors.push(error),
  )
  return { answers, errors, receive }
}
const notUnderstood = (number: number) => ({
  response: { number, result: { ok: false, problem: { code: 'not-understood' } } },
})

describe('the sandbox’s end of the line', () => {
  it('answers a request once, with what its handler gave', async () => {
    const { answers, receive } = serve()
    await receive({ number: 7, request: { type: 'settle' } })
    expect(answers).toEqual([{ response: { number: 7, result: { ok: true, value: {} } } }])
  })

  it.each([
    ['an unknown type', { type: 'destroy' }],
    ['no type', {}],
    ['nothing', undefined],
    ['a field of another type', { type: 'read', root: 7 }],
    ['a missing field', { type: 'select', records: [] }],
    [
      'an unknown kind of record',
      { type: 'select', records: [{ kind: 'cell', id: 'x' }], reveal: true },
    ],
    ['an unknown language', { type: 'remember', language: 'de' }],
  ])('answers once that it did not understand: %s', async (_, request) => {
    const { answers, errors, receive } = serve()
    await receive({ number: 3, request })
    expect(answers).toMatchObject([notUnderstood(3)])
    expect(errors).toEqual([])
  })

  it('answers anything that has a number exactly once, and nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), fc.option(fc.integer()), async (request, number) => {
        const { answers, receive } = serve()
        await receive(number === null ? request : { number, request })
        const isEnvelope = number !== null
        expect(answers.length).toBe(isEnvelope ? 1 : 0)
      }),
    )
  })

  it.each([null, undefined, 'hello', 4, [], { request: { type: 'hello' } }, { number: 'x' }])(
    'says nothing to what is no request at all: %j',
    async (message) => {
      const { answers, receive } = serve()
      await receive(message)
      expect(answers).toEqual([])
    },
  )

  it.each([
    [
      'throws',
      () => {
        throw new Error('in createFrame')
      },
    ],
    ['rejects', () => Promise.reject(new Error('in createFrame'))],
  ])(
    'answers that the canvas failed where a handler %s, and reports the error',
    async (_, undo) => {
      const { answers, errors, receive } = serve({ undo })
      await receive({ number: 1, request: { type: 'undo' } })
      expect(answers).toMatchObject([
        { response: { number: 1, result: { ok: false, problem: { code: 'canvas-failed' } } } },
      ])
      expect(errors).toEqual([new Error('in createFrame')])
    },
  )

  it('gives the handler the number, so that a job can be named', async () => {
    const numbers: number[] = []
    const { receive } = serve({
      settle: (_, number) => {
        numbers.push(number)
        return { ok: true, value: {} }
      },
    })
    await receive({ number: 12, request: { type: 'settle' } })
    expect(numbers).toEqual([12])
  })
})
