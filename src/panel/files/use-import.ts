import { importJson } from '../../formats/import-json'
import { usePanel } from '../parts/context'
import { readText } from './read-text'

/** Reads a file and draws the journey in it as a new map, or says why it cannot. */
export function useImport(): (file: File) => void {
  const { panel } = usePanel()
  return (file) => {
    void readText(file).then((text) => {
      const journey = text.ok ? importJson(text.value) : text
      if (journey.ok) return panel.draw(journey.value)
      panel.complain(journey.problem)
      return undefined
    })
  }
}
