import type { Journey } from '../../../journey/journey'
import { openSaved } from '../../saved/open-saved'
import type { SavedFile, SavedNode } from '../../saved/saved-node'
import type { Terminal } from '../terminal'
import type { CliWords } from '../words/cli-words'
import { noteWords } from './note-words'
import { needed, runPluginOn } from './run-plugin-on'

/** A map as the plugin understood it. */
export interface ExtractedMap {
  readonly journey: Journey
  /** What stands on its canvas and is no part of it, in words. */
  readonly notes: readonly string[]
}

/**
 * The maps in a saved file, page by page in the order of the layers: the built plugin reads each as it would in Figma, so
 * what people changed on the canvas by hand is in the journey.
 */
export async function extractMaps(
  file: SavedFile,
  tell: Terminal['err'],
  words: CliWords,
): Promise<ExtractedMap[]> {
  const editor = file.pages.some(({ children }) => children.some(isOfJam)) ? 'figjam' : 'figma'
  const graph = openSaved(file)
  return runPluginOn({ editor, graph }, tell, async ({ client, ask }) => {
    const found: ExtractedMap[] = []
    for (const page of client.figma.root.children) {
      await client.figma.setCurrentPageAsync(page)
      const { maps } = needed(await ask('hello', {}))
      for (const { root } of maps) {
        const { journey, notes } = needed(await ask('open', { root }))
        found.push({ journey, notes: noteWords(notes, words.panel) })
      }
      needed(await ask('leave', {}))
    }
    return found
  })
}

const isOfJam = ({ type, children }: SavedNode): boolean =>
  type === 'STICKY' || type === 'SHAPE_WITH_TEXT' || children.some(isOfJam)
