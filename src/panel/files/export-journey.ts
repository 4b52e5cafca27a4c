import { exportJson } from '../../formats/export-json'
import type { Journey } from '../../journey/journey'
import { fileName } from './file-name'

/** Hands a journey over as a JSON file to download. @returns the name of the file */
export function exportJourney(journey: Journey, untitled: string): string {
  const name = fileName(journey.title, untitled)
  const url = URL.createObjectURL(new Blob([exportJson(journey)], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The download has to have begun before its address goes.
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
  return name
}
