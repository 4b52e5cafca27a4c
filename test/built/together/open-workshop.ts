import { createSharedFile, type FileImage } from '../../../src/playground/host'
import { plainMeasurer } from '../../playground/together/plain-measurer'
import type { VirtualTime } from '../../playground/virtual-time'
import { needed, type Editor } from '../plugin/start-plugin'
import type { Session } from './history'
import { startPluginHere, tinyJourney, type Plugin } from './workshop'

/** A file with a small map in it, to begin workshops with. */
export interface Ground {
  readonly image: FileImage
  readonly root: string
}
type OnError = (error: unknown) => void

export async function drawGround(
  editor: Editor,
  time: VirtualTime,
  onError: OnError,
): Promise<Ground> {
  const file = createSharedFile({ editor, textMeasurer: plainMeasurer })
  const [first] = file.people
  if (first === undefined) throw new Error('Nobody has the file open')
  const drawing = startPluginHere(first.document, onError).ask('draw', { journey: tinyJourney() })
  await time.idle()
  const { root } = needed(await drawing)
  await time.idle()
  file.settle()
  return { image: file.image(), root }
}

/** Three people open the file; all but the third have the plugin, with the map open. */
export async function openWorkshop(
  { image, root }: Ground,
  time: VirtualTime,
  onError: OnError,
): Promise<Session> {
  const textMeasurer = plainMeasurer
  const file = createSharedFile({ image, people: 3, textMeasurer, hasLazyLayout: true })
  const plugins = file.people.slice(0, 2).map(({ document }) => startPluginHere(document, onError))
  for (const plugin of plugins) await openMap(plugin, root, time)
  return { file, plugins, root, pass: (one) => time.pass(one) }
}

export async function openMap(plugin: Plugin, root: string, time: VirtualTime): Promise<void> {
  const opening = plugin.ask('open', { root })
  await time.pass(1)
  plugin.take(needed(await opening))
}

/** Everybody is back, everything arrives, and the plugins have done what follows from it. */
export async function settle({ file }: Session, time: VirtualTime): Promise<void> {
  for (const person of file.people) person.goOnline()
  for (let turn = 0; turn < 4; turn += 1) {
    file.settle()
    await time.idle()
  }
}
