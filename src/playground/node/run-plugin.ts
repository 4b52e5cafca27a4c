import { createContext, Script } from 'node:vm'
import type { HostClient } from '../host'

/** Globals of a fresh realm that Figma's sandbox is not known to have. */
const absent = [
  'Intl',
  'URL',
  'URLSearchParams',
  'TextEncoder',
  'TextDecoder',
  'crypto',
  'performance',
  'structuredClone',
  'queueMicrotask',
  'WebAssembly',
  'SharedArrayBuffer',
  'Atomics',
  'fetch',
  'escape',
  'unescape',
]

/**
 * In Figma what the host throws is an `Error` of the sandbox. Here it comes from another realm, so
 * `instanceof Error` has to know it by its kind instead of by its prototype.
 */
const knowForeignErrors = `{
  const byPrototype = Function.prototype[Symbol.hasInstance]
  Object.defineProperty(Error, Symbol.hasInstance, {
    value(thrown) {
      if (byPrototype.call(this, thrown)) return true
      return this === Error && Object.prototype.toString.call(thrown) === '[object Error]'
    },
  })
}`

export interface PluginRunOptions {
  /** The panel's page, as `__html__`; the toolkit's builds carry their own. */
  readonly html?: string
  /** Where the plugin's `console` writes. Default: nowhere. */
  readonly console?: Pick<Console, 'log' | 'info' | 'warn' | 'error'>
}

/** A running plugin. */
export interface PluginRun {
  /** Stops its timers; use it at the end of a test so that nothing runs on. */
  stop(): void
}

/**
 * Runs a built `main.js` in a realm of its own with nothing in it but the language, `figma`,
 * `__html__`, `__uiFiles__`, `console` and timers. `eval` and `new Function` throw there.
 *
 * @throws whatever the code throws while it is being read.
 */
export function runPluginInNode(
  client: HostClient,
  source: string,
  options: PluginRunOptions = {},
): PluginRun {
  const timers = new Map<number, () => void>()
  let lastTimer = 0
  const start =
    (schedule: (work: () => void, wait: number) => () => void) =>
    (work: () => void, wait = 0): number => {
      lastTimer += 1
      timers.set(lastTimer, schedule(work, wait))
      return lastTimer
    }
  const stop = (timer: number): void => {
    timers.get(timer)?.()
    timers.delete(timer)
  }
  const sandbox = {
    figma: client.figma,
    __html__: options.html ?? '',
    __uiFiles__: {},
    console: options.console ?? silentConsole,
    setTimeout: start((work, wait) => {
      const handle = setTimeout(work, wait)
      return () => {
        clearTimeout(handle)
      }
    }),
    setInterval: start((work, wait) => {
      const handle = setInterval(work, wait)
      return () => {
        clearInterval(handle)
      }
    }),
    clearTimeout: stop,
    clearInterval: stop,
  }
  const context = createContext(sandbox, {
    codeGeneration: { strings: false, wasm: false },
  })
  new Script(absent.map((name) => `delete globalThis.${name};`).join('')).runInContext(context)
  new Script(knowForeignErrors).runInContext(context)
  new Script(source, { filename: 'main.js' }).runInContext(context)
  client.run()
  return {
    stop() {
      for (const timer of [...timers.keys()]) stop(timer)
    },
  }
}

const silent = (): void => undefined
const silentConsole = { log: silent, info: silent, warn: silent, error: silent }
