import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { newCard } from '../../../src/journey/new-record'
import { usePanel } from '../dev/use-panel'
import { sampleJourney } from '../sample-journey'
import { sampleNotes } from '../sample-notes'

const open = usePanel()

const openMap = () => open({ maps: [sampleJourney()], notes: sampleNotes() })
const journey = (page: Page) => page.evaluate(() => window.canvas.journey())
const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement } = document
    return activeElement?.getAttribute('aria-label') ?? activeElement?.getAttribute('data-focus')
  })
const saved = (page: Page) => page.getByText('On the canvas', { exact: true }).waitFor()
const field = (page: Page) => page.locator('[data-focus="form:asks"]')
const openForm = async (page: Page): Promise<void> => {
  await page.locator('[data-focus="card:asks"]').click()
  await page.locator('[data-focus="card:asks"]').click()
  await field(page).press('End')
}
const inField = (page: Page) =>
  field(page).evaluate((element: HTMLTextAreaElement) => ({
    text: element.value,
    caret: element.selectionStart,
    focused: element === document.activeElement,
    top: Math.round(element.getBoundingClientRect().top),
  }))

test('what is new on the canvas is worked through by keyboard, the focus going on to the next', async () => {
  const page = await openMap()
  await page.getByRole('button', { name: /^From the canvas/ }).press('Enter')
  await page.getByRole('button', { name: 'Which ones: 3 new on the canvas' }).press('Enter')
  const press = async (name: string, next: string): Promise<void> => {
    await page.getByRole('button', { name, exact: true }).press('Enter')
    await expect.poll(() => focused(page)).toBe(next)
  }
  await press('Add “Asks a neighbour”', 'Add “Reads reviews”')
  await press('Add all', 'Which ones: 2 cards are off the map')
  await press('Put all back', 'Draw it again: The header of the stage “Search” was deleted')
  await page.keyboard.press('Enter')
  const remove = 'Delete with its cards: The label of a lane was deleted'
  await expect
    .poll(() => focused(page))
    .toBe(remove.replace('Delete with its cards', 'Draw it again'))
  await page.getByRole('button', { name: remove }).press('Enter')
  await saved(page)
  await page.getByRole('button', { name: 'Repair' }).press('Enter')
  await page.getByText('1 record was made by a newer Tropa').last().waitFor()
  const { lanes, cards } = await journey(page)
  expect(lanes.map(({ id }) => id)).toEqual(['actions', 'solutions'])
  expect(cards.map(({ text }) => text)).toEqual([
    ...['looks', 'asks', 'cheaper', 'Asks a neighbour'],
    ...['Reads reviews', 'Compares prices', 'Waits for a call', 'Pays'],
  ])
  await page.evaluate(() => window.canvas.noteByHand({ damaged: [], loose: [] }))
  await page.locator('[data-focus="notes"]').waitFor({ state: 'detached' })
  expect(await focused(page)).toBe('heading')
})

test('a card off the map is shown on the canvas, one in a wrong lane where it can be moved on', async () => {
  const page = await openMap()
  await page.evaluate(() =>
    window.canvas.editByHand([
      { type: 'card.move', id: 'dear', stage: 'buy', lane: 'actions', at: 0 },
    ]),
  )
  await page.getByRole('button', { name: /^From the canvas/ }).click()
  await page.getByRole('button', { name: 'Which ones: 2 cards are off the map' }).click()
  await page.getByRole('button', { name: 'Show “Pays”' }).click()
  expect(await page.evaluate(() => window.canvas.selected)).toEqual([
    [{ kind: 'card', id: 'pays' }],
  ])
  await page.getByRole('button', { name: 'Show “dear”' }).click()
  await page.getByText('not made for this lane').waitFor()
  expect(await focused(page)).toBe('move-lane:dear')
  await page.locator('[data-focus="move-lane:dear"]').selectOption({ label: 'Barriers' })
  await page.getByText('not made for this lane').waitFor({ state: 'detached' })
})

test('others’ edits around a card leave the focus, the caret and the field where they are', async () => {
  const page = await openMap()
  await openForm(page)
  await page.keyboard.type(' a friend')
  await page.keyboard.press('ArrowLeft')
  await saved(page)
  const before = await inField(page)
  expect(before).toMatchObject({ text: 'asks a friend', caret: 12, focused: true })
  // First at the very top, where browsers let everything slip, then where they hold it themselves.
  for (const text of ['One', 'Two', 'Three']) {
    const card = newCard('note', 'search', 'actions', text)
    await page.evaluate(
      (added) => window.canvas.editByHand([{ type: 'card.add', card: added, at: 0 }]),
      card,
    )
    await page.getByText(text, { exact: true }).waitFor()
    await page.evaluate(
      () =>
        new Promise((done) =>
          requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 50))),
        ),
    )
    expect(await inField(page)).toEqual(before)
  }
  // In another order the field itself is moved, in another stage it is drawn anew.
  for (const [stage, at] of [
    ['search', 0],
    ['buy', 0],
  ] as const) {
    await page.evaluate(
      (to) =>
        window.canvas.editByHand([
          { type: 'card.move', id: 'asks', lane: 'actions', stage: to[0], at: to[1] },
        ]),
      [stage, at] as const,
    )
    await expect
      .poll(() => inField(page))
      .toMatchObject({ text: 'asks a friend', caret: 12, focused: true })
  }
  await page.getByRole('tab', { name: /buy/, selected: true }).waitFor()
  await page.evaluate(() =>
    window.canvas.editByHand([
      { type: 'card.edit', id: 'asks', patch: { text: 'He asks a friend!' } },
    ]),
  )
  await expect
    .poll(() => inField(page))
    .toMatchObject({ text: 'He asks a friend!', caret: 15, focused: true })
  expect(await page.getByRole('alert').count()).toBe(0)
})

test('any field of a card keeps the focus and the caret when others move it to another lane', async () => {
  const page = await openMap()
  await openForm(page)
  const source = page.getByLabel('Source', { exact: true })
  await page.getByLabel('Founded on').selectOption('observed')
  await source.fill('Shop floor')
  await source.press('ArrowLeft')
  await saved(page)
  await page.evaluate(() =>
    window.canvas.editByHand([
      { type: 'card.move', id: 'asks', stage: 'search', lane: 'barriers', at: 0 },
    ]),
  )
  await page.locator('section[aria-labelledby="lane-barriers"] [data-focus="form:asks"]').waitFor()
  expect(
    await page.evaluate(() => {
      const { activeElement: on } = document
      return on instanceof HTMLInputElement ? [on.value, on.selectionStart] : on?.tagName
    }),
  ).toEqual(['Shop floor', 9])
})

test('a card deleted under the hands leaves its text, in which one types on and makes a new card', async () => {
  const page = await openMap()
  await openForm(page)
  await page.keyboard.type(' a friend')
  await page.evaluate(() => window.canvas.editByHand([{ type: 'card.remove', id: 'asks' }]))
  await page.getByRole('alert').waitFor()
  await page.keyboard.type(' or two')
  const text = page.getByRole('textbox', { name: 'Your text' })
  expect(await text.inputValue()).toBe('asks a friend or two')
  await page.evaluate(() =>
    document.addEventListener('copy', () => {
      document.title = String(document.getSelection())
    }),
  )
  await page.getByRole('button', { name: 'Copy' }).click()
  expect(await page.title()).toBe('asks a friend or two')
  await page.getByRole('button', { name: 'Add as a new card' }).click()
  await saved(page)
  const added = (await journey(page)).cards.find((card) => card.text === 'asks a friend or two')
  expect(await focused(page)).toBe(`card:${added?.id ?? ''}`)
})

test('the map is tidied from its menu, as a job that can be cancelled', async () => {
  const page = await open({ maps: [sampleJourney()], jobsTake: 20_000 })
  await page.getByLabel('Menu of the map').click()
  await page.getByRole('menuitem', { name: 'Tidy the map', exact: true }).click()
  await page.getByRole('progressbar', { name: 'Tidying “A bouquet”' }).waitFor()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await page.getByText('Cancelled. The canvas is as it was before.').waitFor()
  await saved(page)
})
