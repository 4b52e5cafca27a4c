import { importJson } from '../../formats/import-json'
import { usePanel } from '../parts/context'
import { shorten } from '../words/shorten'
import { readText } from './read-text'

/** Reads a file and draws the journey in it as a new map, or says why it cannot. */
export function useImport(): (file: File) => void {
  const { panel, words } = usePanel()
  const take = async (file: File): Promise<void> => {
    const text = await readText(file)
    const journey = text.ok ? importJson(text.value) : text
    if (!journey.ok) {
      panel.complain(journey.problem)
      return
    }
    const title = shorten(journey.value.title) || words.say('untitled')
    if (await panel.draw(journey.value)) panel.say(words.say('mapDrawn', { title }))
  }
  return (file) => void take(file)
}
