import { exportJson } from '../../../src/formats/export-json'
import type { Card } from '../../../src/journey/card'
import type { Journey } from '../../../src/journey/journey'
import { newCard, newLane, newStage } from '../../../src/journey/new-record'
import { emptyJourney } from '../../../src/panel/gallery/starter'
import type { Playground } from './use-playground'

/** A map that is seen as a whole at a size at which a hand can take its parts. */
export function smallMap(): Journey {
  const [first, second, third] = [
    { ...newStage('Notice'), emotion: 1 as const },
    { ...newStage('Choose'), emotion: 0 as const },
    { ...newStage('Use'), emotion: -1 as const },
  ]
  const touchpoints = newLane('touchpoints', 'Touchpoints')
  const barriers = newLane('barriers', 'Barriers')
  const touchpoint = (text: string): Card => newCard('touchpoint', first.id, touchpoints.id, text)
  return {
    ...emptyJourney('en'),
    title: 'By hand',
    stages: [first, second, third],
    lanes: [touchpoints, newLane('emotions', 'Feelings'), barriers],
    cards: [
      touchpoint('Poster'),
      touchpoint('Website'),
      newCard('barrier', second.id, barriers.id, 'No price'),
    ],
  }
}

/** Draws a journey from a file; comes back once the panel shows the map. */
export async function importMap(playground: Playground, journey: Journey): Promise<void> {
  await chooseFile(playground, exportJson(journey))
  await playground.panel.getByRole('heading', { level: 1, name: journey.title }).waitFor()
}

/** Gives the panel a file of this text to import. */
export async function chooseFile({ page, panel }: Playground, text: string): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    panel.getByRole('button', { name: /^(Import a file|Импорт файла)$/ }).click(),
  ])
  const buffer = Buffer.from(text)
  await chooser.setFiles({ name: 'map.json', mimeType: 'application/json', buffer })
}
