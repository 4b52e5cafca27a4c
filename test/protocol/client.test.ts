import { describe, expect, it } from 'vitest'
import { createClient } from '../../src/protocol/client'
import type { SandboxEvent } from '../../src/protocol/event'

function connect() {
  const [sent, heard]: [unknown[], SandboxEvent[]] = [[], []]
  const client = createClient(
    (message) => sent.push(message),
    (event) => heard.push(event),
  )
  const respond = (number: number, result: object): void =>
    client.receive({ response: { number, result } })
  return { ...client, sent, heard, respond }
}

describe('the panel’s end of the line', () => {
  it('numbers its requests and gives each its own answer, in whatever order they come', async () => {
    const { ask, sent, respond } = connect()
    const [first, second] = [ask('leave', {}), ask('settle', {})]
    expect(sent).toEqual([
      { number: 1, request: { type: 'leave' } },
      { number: 2, request: { type: 'settle' } },
    ])
    expect([first.number, second.number]).toEqual([1, 2])
    respond(2, { ok: true, value: {} })
    respond(1, { ok: true, value: { maps: [] } })
    expect(await first).toEqual({ ok: true, value: { maps: [] } })
    expect(await second).toEqual({ ok: true, value: {} })
  })

  it('hands problems over as they are', async () => {
    const { ask, respond } = connect()
    const asked = ask('undo', {})
    const problem = { code: 'nothing-to-undo', detail: {} }
    respond(1, { ok: false, problem })
    expect(await asked).toEqual({ ok: false, problem })
  })

  it('does not believe an answer that is something else', async () => {
    const { ask, respond } = connect()
    const asked = ask('write', {
      root: '1:1',
      patch: { creations: [], moves: [], changes: [], removals: [] },
      adopt: [],
      clear: [],
      measure: [],
      step: null,
    })
    respond(1, { ok: true, value: { heights: 'high' } })
    expect(await asked).toMatchObject({
      ok: false,
      problem: { code: 'not-understood', detail: { what: 'write' } },
    })
  })

  it('drops what it does not understand and answers that nobody waits for', async () => {
    const { ask, heard, receive, respond } = connect()
    const asked = ask('settle', {})
    for (const noise of [
      null,
      'x',
      {},
      { event: { type: 'storm' } },
      { response: { number: 1 } },
    ]) {
      receive(noise)
    }
    respond(99, { ok: true, value: {} })
    respond(1, { ok: false, problem: { code: 'no-such-code', detail: {} } })
    respond(1, { ok: true, value: {} })
    expect(await asked).toEqual({ ok: true, value: {} })
    expect(heard).toEqual([])
  })

  it('tells events as they come', () => {
    const { heard, receive } = connect()
    const gone = { type: 'gone', root: '1:1' }
    receive({ event: gone })
    expect(heard).toEqual([gone])
  })
})
