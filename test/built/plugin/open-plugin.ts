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

const LONGEST = 10_000
/** What a module loads is there in its own time, also where the time of a test flies. */
const [realTimeout, realDate] = [setTimeout, Date]

/** Waits until something holds that the plugin does on its own, with a limit far above what it takes. */
export async function until(holds: () => boolean, what: string): Promise<void> {
  const end = realDate.now() + LONGEST
  while (realDate.now() < end) {
    if (holds()) return
    await new Promise((resolve) => {
      realTimeout(resolve, 5)
    })
  }
  throw new Error(`It never came to this: ${what}`)
}
