import { expect, test } from 'vitest'
import { exportJson } from '../../src/formats/export-json'
import type { Journey } from '../../src/journey/journey'
import { newCard } from '../../src/journey/new-record'
import { goTo } from '../panel/dev/go-to'
import { violationsIn } from '../panel/dev/violations'
import { hasCardSaying } from './playground/records'
import { importMap, smallMap } from './playground/small-map'
import { onCanvas, usePlayground, type Playground } from './playground/use-playground'

const open = usePlayground()

/** What somebody made of a map in its file: a card retyped, one new, one gone. */
function edited(journey: Journey): string {
  const [first, second, ...others] = journey.cards
  if (first === undefined || second === undefined) throw new Error('The map is too small')
  const file = JSON.parse(exportJson(journey)) as Record<string, unknown>
  const cards = [
    { ...first, text: 'Poster at the stop' },
    newCard('touchpoint', first.stage, first.lane, 'A friend'),
    ...others,
  ]
  return JSON.stringify({ ...file, journey: { ...journey, cards } })
}

/** Ways to bring a text into the panel, by what people do. */
const WAYS: readonly [string, (playground: Playground, text: string) => Promise<void>][] = [
  [
    'chosen as a file',
    async ({ page, panel }, text) => {
      await goTo(panel, 'Share')
      await panel.getByRole('button', { name: 'Import', exact: true }).click()
      const [chooser] = await Promise.all([
        page.waitForEvent('filechooser'),
        panel.getByRole('button', { name: 'Choose a file' }).click(),
      ])
      await chooser.setFiles({
        name: 'map.json',
        mimeType: 'application/json',
        buffer: Buffer.from(text),
      })
    },
  ],
  [
    'pasted as text',
    async ({ panel }, text) => {
      await goTo(panel, 'Share')
      await panel.getByRole('button', { name: 'Import', exact: true }).click()
      await panel.getByRole('button', { name: 'Paste text' }).click()
      await panel.getByRole('textbox').fill(text)
      await panel.getByRole('button', { name: 'Read it' }).click()
    },
  ],
  [
    'dropped as a file',
    async ({ panel, panelFrame }, text) => {
      const frame = await panelFrame()
      const dataTransfer = await frame.evaluateHandle((letters) => {
        const data = new DataTransfer()
        data.items.add(new File([letters], 'dropped.json', { type: 'application/json' }))
        return data
      }, text)
      const screen = panel.getByRole('main')
      await screen.dispatchEvent('dragover', { dataTransfer })
      await screen.dispatchEvent('drop', { dataTransfer })
    },
  ],
]

test.each(
  (['figma', 'figjam'] as const).flatMap((editor) =>
    WAYS.map(([way, bring]) => [editor, way, bring] as const),
  ),
)('in %s, what is %s is a proposal, taken in one undo step', async (editor, _, bring) => {
  const playground = await open(`?editor=${editor}&lang=en`)
  const { panel, describe, errors, close } = playground
  const journey = smallMap()
  await importMap(playground, journey)
  await onCanvas(playground, (page) => expect(hasCardSaying(page, 'Website')).toBe(true))

  await bring(playground, edited(journey))

  await panel.getByRole('button', { name: 'Take 3 changes' }).waitFor()
  expect(hasCardSaying(await describe(), 'Poster at the stop')).toBe(false)
  expect(await violationsIn(await playground.panelFrame())).toEqual([])

  await panel.getByRole('button', { name: 'Take 3 changes' }).click()
  await panel.getByText('3 changes taken into the map').first().waitFor()
  await onCanvas(playground, (page) => {
    expect(hasCardSaying(page, 'Poster at the stop')).toBe(true)
    expect(hasCardSaying(page, 'A friend')).toBe(true)
    expect(hasCardSaying(page, 'Website')).toBe(false)
  })

  await panel.getByRole('button', { name: 'Undo' }).last().click()
  await onCanvas(playground, (page) => {
    expect(hasCardSaying(page, 'Poster')).toBe(true)
    expect(hasCardSaying(page, 'A friend')).toBe(false)
    expect(hasCardSaying(page, 'Website')).toBe(true)
  })
  expect(errors).toEqual([])
  await close()
})
