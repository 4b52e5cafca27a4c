import { readFileSync } from 'node:fs'
import { getQuickJS, type QuickJSContext } from 'quickjs-emscripten'
import { createMembrane, type Membrane } from './membrane'
import { guestTimers } from './guest-timers'
import type { Answer, GuestMessage, HostMessage } from './wire'

/** A plugin that runs in QuickJS. */
export interface RunningPlugin {
  /** What the plugin threw or let reject where nobody caught it. */
  readonly errors: readonly string[]
  /** Ends its timers and frees the machine; later callbacks into it do nothing. */
  stop(): void
}

/**
 * Runs a script in QuickJS, which has the language and nothing else: no DOM, Intl, URL,
 * TextEncoder, crypto, performance, structuredClone. Timers and the console are Node's.
 *
 * @param code A classic script, such as `build/main.js`.
 * @param globals What the script finds, living in Node: `figma` and `__html__`.
 * @throws What the script throws while it is evaluated.
 */
export async function startPlugin(
  code: string,
  globals: Readonly<Record<string, unknown>>,
): Promise<RunningPlugin> {
  const quickJs = await getQuickJS()
  const vm = quickJs.newContext()
  const errors: string[] = []
  const timers = guestTimers((error) => errors.push(String(error)))
  let isRunning = true

  const askGuest = (message: HostMessage): unknown => {
    if (!isRunning) return undefined
    const json = vm
      .unwrapResult(callGlobal(vm, '__guest', JSON.stringify(message)))
      .consume((it) => vm.getString(it))
    runJobs()
    const answer = JSON.parse(json) as Answer
    if (answer.error !== undefined) {
      throw Object.assign(new Error(answer.error.message), { stack: answer.error.stack })
    }
    return membrane.decode(answer.value)
  }

  const runJobs = (): void => {
    const result = vm.runtime.executePendingJobs()
    if (result.error === undefined) return
    errors.push(JSON.stringify(result.error.consume((error): unknown => vm.dump(error))))
  }

  const membrane = createMembrane(askGuest)
  vm.newFunction('__host', (json) =>
    vm.newString(JSON.stringify(answerTo(membrane, vm.getString(json)))),
  ).consume((host) => {
    vm.setProp(vm.global, '__host', host)
  })
  const wires = Object.entries({ console, ...timers.globals, ...globals }).map(([name, value]) => [
    name,
    membrane.encode(value),
  ])
  vm.newString(JSON.stringify(Object.fromEntries(wires))).consume((json) => {
    vm.setProp(vm.global, '__globals', json)
  })

  const run = (script: string, name: string): void => {
    vm.unwrapResult(vm.evalCode(script, name, { type: 'global' })).dispose()
    runJobs()
  }
  run(readFileSync(new URL('guest.js', import.meta.url), 'utf8'), 'guest.js')
  run(code, 'main.js')

  return {
    errors,
    stop() {
      isRunning = false
      timers.stop()
      vm.dispose()
    },
  }
}

function callGlobal(vm: QuickJSContext, name: string, text: string) {
  return vm
    .getProp(vm.global, name)
    .consume((guest) =>
      vm.newString(text).consume((argument) => vm.callFunction(guest, vm.undefined, argument)),
    )
}

function answerTo(membrane: Membrane, json: string): Answer {
  try {
    return { value: membrane.encode(membrane.answer(JSON.parse(json) as GuestMessage)) }
  } catch (error) {
    return error instanceof Error
      ? { error: { name: error.name, message: error.message } }
      : { error: { name: 'Error', message: String(error) } }
  }
}
