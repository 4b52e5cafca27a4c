import type { Journey } from '../../../src/journey/journey'
import { createSharedFile, type FileImage } from '../../../src/playground/host'
import { plainMeasurer } from '../../playground/together/plain-measurer'
import { runHere } from '../plugin/run-here'
import { needed, startPlugin, type Editor, type RunningPlugin } from '../plugin/start-plugin'
import type { VirtualTime } from '../../playground/virtual-time'
import { ECHO } from './site'

export interface MapFile {
  readonly image: FileImage
  readonly root: string
}

/** A file with a map in it, after somebody did something to it. */
export async function mapFile(
  editor: Editor,
  time: VirtualTime,
  journey: Journey,
  hand: (plugin: RunningPlugin, root: string) => unknown = () => undefined,
): Promise<MapFile> {
  const file = createSharedFile({ editor, textMeasurer: plainMeasurer })
  const [person] = file.people
  if (person === undefined) throw new Error('Nobody has the file open.')
  const plugin = startPlugin(person.document, {}, runHere)
  const { root } = needed(await time.until(plugin.ask('draw', { journey })))
  await time.pass(ECHO)
  await time.until(Promise.resolve(hand(plugin, root)))
  await time.pass(ECHO)
  plugin.stop()
  file.settle()
  return { image: file.image(), root }
}

/** A file with nothing in it. */
export function emptyFile(editor: Editor): FileImage {
  return createSharedFile({ editor, textMeasurer: plainMeasurer }).image()
}

/** Writes what stands for a record on its node. */
export async function overwrite(
  { client }: RunningPlugin,
  node: string,
  entry: string,
): Promise<void> {
  const found = await client.figma.getNodeByIdAsync(node)
  if (found === null || !('setSharedPluginData' in found)) throw new Error(`no node ${node}`)
  found.setSharedPluginData('tropa', 'record', entry)
}
