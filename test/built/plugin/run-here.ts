import { compileFunction } from 'node:vm'
import type { runPluginInNode } from '../../../src/playground/node/run-plugin'

const PARTS = ['figma', '__html__', 'setTimeout', 'clearTimeout', 'console'] as const
const compiled = new Map<string, ReturnType<typeof compileFunction>>()

/** Runs the built plugin in this realm, where it goes by virtual time; what is only for Figma's is tested elsewhere. */
export const runHere: typeof runPluginInNode = (client, source, { html = '', console } = {}) => {
  const start = compiled.get(source) ?? compileFunction(source, PARTS)
  compiled.set(source, start)
  let isStopped = false
  const later = (work: () => void, wait: number): unknown =>
    setTimeout(() => {
      if (!isStopped) work()
    }, wait)
  Reflect.apply(start, undefined, [client.figma, html, later, clearTimeout, console])
  client.run()
  return {
    stop: () => {
      isStopped = true
    },
  }
}
