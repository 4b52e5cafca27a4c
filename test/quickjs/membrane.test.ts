import { describe, expect, it, vi } from 'vitest'
import { startPlugin } from './start-plugin'

/** Runs a script that reports with `report(...)` and gives back what it reported. */
async function run(code: string, globals: Record<string, unknown> = {}) {
  const report = vi.fn<(...values: unknown[]) => void>()
  const plugin = await startPlugin(code, { report, ...globals })
  await new Promise((resolve) => setTimeout(resolve, 20))
  plugin.stop()
  return { reported: report.mock.calls.map(([value]) => value), errors: plugin.errors }
}

describe('a script in QuickJS', () => {
  it('reads, writes and calls what lives in Node, and keeps its identity', async () => {
    const node = {
      name: 'Stage',
      get self() {
        return node
      },
      rename(name: string) {
        node.name = name
        return node
      },
    }
    const { reported } = await run(
      `node.name += ' 1'; report(node.name); report(node.rename('x') === node.self)
       report('name' in node); report(Object.keys(node)); report(node.rename('y'))`,
      { node },
    )
    expect(reported).toEqual(['Stage 1', true, true, ['name', 'self', 'rename'], node])
    expect(node.name).toBe('y')
  })

  it('gets data as copies, and numbers, bytes and undefined as they are', async () => {
    const data = {
      list: [1, { deep: Number.NaN }],
      bytes: new Uint8Array([1, 255]),
      none: undefined,
    }
    const box = { get: () => data }
    const { reported } = await run(
      `const data = box.get(); report(data); data.list.push(2); report(box.get().list.length)
       report(data.bytes instanceof Uint8Array)`,
      { box },
    )
    expect(reported).toEqual([data, 2, true])
  })

  it('hands over callbacks that keep their identity, so that they can be taken off again', async () => {
    const callbacks = new Set<() => void>()
    const emitter = {
      on: (callback: () => void) => callbacks.add(callback),
      off: (callback: () => void) => callbacks.delete(callback),
    }
    const code = `const kept = () => report('kept'), gone = () => report('gone')
      emitter.on(kept); emitter.on(gone); emitter.off(gone)`
    const report = vi.fn()
    const plugin = await startPlugin(code, { report, emitter })
    for (const callback of callbacks) callback()
    plugin.stop()
    expect(report.mock.calls).toEqual([['kept']])
  })

  it('awaits promises of Node and may be awaited', async () => {
    const host = {
      later: () => new Promise((resolve) => setTimeout(resolve, 1, 'there')),
      fails: () => Promise.reject(new Error('no such font')),
      settled: vi.fn(),
      wait: async (promise: Promise<unknown>) => {
        host.settled(await promise)
      },
    }
    const { reported, errors } = await run(
      `(async () => {
        report(await host.later())
        try { await host.fails() } catch (error) { report(error.message) }
        return 'done'
      })().then((it) => host.wait(Promise.resolve(it)))`,
      { host },
    )
    expect(reported).toEqual(['there', 'no such font'])
    expect(host.settled).toHaveBeenCalledWith('done')
    expect(errors).toEqual([])
  })

  it('sees what Node throws as an error', async () => {
    const strict = {
      get gone(): string {
        throw new TypeError('in gone: the node was removed')
      },
    }
    const { reported } = await run(
      `try { strict.gone } catch (error) { report(error.name + ': ' + error.message) }`,
      { strict },
    )
    expect(reported).toEqual(['TypeError: in gone: the node was removed'])
  })

  it('has timers, whose errors are told', async () => {
    const { reported, errors } = await run(
      `setTimeout(() => { report('later'); missing() }, 1); clearTimeout(setTimeout(report, 1, 'no'))`,
    )
    expect(reported).toEqual(['later'])
    expect(errors).toEqual([expect.stringContaining('missing')])
  })

  it.each([
    ...['window', 'document', 'navigator', 'location', 'Intl', 'URL', 'TextEncoder'],
    ...['TextDecoder', 'crypto', 'structuredClone', 'localStorage', 'fetch', 'process', 'Buffer'],
    ...['require', 'performance', 'queueMicrotask', 'atob'],
  ])('has no %s', async (name) => {
    expect((await run(`report(typeof ${name})`)).reported).toEqual(['undefined'])
  })

  it.each(['eval("1")', 'new Function("return 1")', '(() => 1).constructor("return 1")()'])(
    'cannot run %s',
    async (code) => {
      await expect(run(code)).rejects.toThrow('not allowed')
    },
  )

  it('throws out what the script throws', async () => {
    await expect(run('document.title')).rejects.toThrow("'document' is not defined")
  })
})
