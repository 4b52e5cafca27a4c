import type { Page } from 'playwright-core'
import { exportJson } from '../../../src/formats/export-json'
import type { Journey } from '../../../src/journey/journey'
import { newCard, newStage } from '../../../src/journey/new-record'
import type { Operation } from '../../../src/journey/operation'
import { accepted } from '../../journey/apply'
import { sampleJourney } from '../sample-journey'

export const newNote = (id: string, stage = 'search') => ({
  ...newCard('note', stage, 'actions', id),
  id,
})

export const edited = (journey: Journey, ...operations: Operation[]): Journey =>
  operations.reduce(accepted, journey)

/** What somebody made of the sample: a text, a new card, a new stage, and a card that is gone. */
export const theirs = (): Journey =>
  edited(
    sampleJourney(),
    { type: 'card.edit', id: 'looks', patch: { text: 'looks around' } },
    { type: 'card.add', card: newNote('calls'), at: 9 },
    { type: 'stage.add', stage: { ...newStage('Deliver'), id: 'deliver' }, at: 9 },
    { type: 'card.remove', id: 'asks' },
  )

/** A JSON file as another program writes it: without what it was made from. */
export const withoutBase = (journey: Journey): string => {
  const file = JSON.parse(exportJson(journey)) as Record<string, unknown>
  delete file['base']
  return JSON.stringify(file)
}

/** A file that was exported, and edited since. */
export const editedFile = (exported: Journey, journey: Journey): string => {
  const file = JSON.parse(exportJson(exported)) as Record<string, unknown>
  return JSON.stringify({ ...file, journey })
}

/** Chooses a file of this text by the button of that name. */
export async function importFile(
  page: Page,
  text: string,
  button = 'Choose a file',
  name = 'map.json',
): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: button }).click(),
  ])
  await chooser.setFiles({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  })
}

/** A group of differences. */
export const group = (page: Page, name: string) => page.getByRole('region', { name, exact: true })

export const openGroup = (page: Page, name: string) =>
  group(page, name)
    .getByRole('button', { name: new RegExp(`^${name}`) })
    .click()
