import type { HostClient } from '../../../src/playground/host'

/** Calls that change the document: making, hanging, sizing and setting; not reading. */
export function writesOf({ counts }: HostClient): number {
  return [...counts.byMember]
    .filter(([name]) => isWrite(name))
    .reduce((sum, [, calls]) => sum + calls, 0)
}

const CHANGING = /\.(create\w+|appendChild|insertChild|remove|resize\w*|setSharedPluginData) call$/

const isWrite = (name: string): boolean =>
  !/^(PAGE|figma)\.\w+ set$/.test(name) && (name.endsWith(' set') || CHANGING.test(name))

/** Waits until the plugin has made no call for a while, longer than changes ever wait to be told: what it reads later is done. */
export async function quiet({ counts }: HostClient): Promise<void> {
  let last = -1
  while (last !== counts.total) {
    last = counts.total
    await new Promise((resolve) => {
      setTimeout(resolve, 600)
    })
  }
}
