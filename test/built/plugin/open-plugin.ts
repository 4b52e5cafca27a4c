import { onTestFinished } from 'vitest'
import type { HostClientOptions, HostDocument } from '../../../src/playground/host'
import { newFile, startPlugin, type Editor, type RunningPlugin } from './start-plugin'

export { needed, newFile, type Editor, type RunningPlugin as OpenPlugin } from './start-plugin'

export const EDITORS: readonly Editor[] = ['figma', 'figjam']

/** Starts the built plugin in a file, a new one unless it is given; stops it when the test is over. */
export async function openPlugin(
  at: Editor | HostDocument,
  options: HostClientOptions = {},
): Promise<RunningPlugin> {
  const plugin = startPlugin(typeof at === 'string' ? await newFile(at) : at, options)
  onTestFinished(() => {
    plugin.stop()
  })
  return plugin
}

/** Waits until something holds that the plugin does on its own, with a limit far above what it takes. */
export async function until(holds: () => boolean, what: string): Promise<void> {
  for (let turn = 0; turn < 400; turn += 1) {
    if (holds()) return
    await new Promise((resolve) => {
      setTimeout(resolve, 10)
    })
  }
  throw new Error(`It never came to this: ${what}`)
}
