import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { goTo } from '../dev/go-to'
import { usePanel } from '../dev/use-panel'
import { sampleJourney } from '../sample-journey'
import { sampleNotes } from '../sample-notes'

const open = usePanel()

const journey = (page: Page) => page.evaluate(() => window.canvas.journey())
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('data-focus') ?? null)
const openMap = () => open({ maps: [sampleJourney()] })
const saved = (page: Page) => page.getByText('On the canvas', { exact: true }).waitFor()

test('a template is drawn by keyboard alone, and its map opens', async () => {
  const page = await open()
  expect(await focused(page)).toBe('screen')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  for (let tabs = 0; tabs < 4; tabs += 1) await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.getByRole('tablist').waitFor()
  expect(await focused(page)).toBe('screen')
  expect((await journey(page)).stages).toHaveLength(7)
})

test('a drawing that lasts shows how far it is and can be cancelled', async () => {
  const page = await open({ jobsTake: 20_000 })
  await page.getByText('Retail').first().click()
  await page.getByRole('button', { name: 'Draw the map' }).click()
  await page.getByRole('progressbar').waitFor()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await page.getByRole('alert').waitFor()
  expect(await page.getByRole('progressbar').count()).toBe(0)
})

test('cards are added by typing and Enter, one after another', async () => {
  const page = await openMap()
  const field = page.getByRole('combobox', { name: 'Add to “Barriers”' })
  await field.focus()
  await page.keyboard.type('Too slow')
  await page.keyboard.press('Enter')
  await page.keyboard.type('No card terminal')
  await page.keyboard.press('Enter')
  await saved(page)
  const texts = (await journey(page)).cards.filter(({ kind }) => kind === 'barrier')
  expect(texts.map(({ text }) => text)).toEqual(['dear', 'Too slow', 'No card terminal'])
  expect(await page.getByRole('status').textContent()).toContain('Added to “Barriers” in “search”')
})

test('a stage is renamed letter by letter, in one step that undo takes back', async () => {
  const page = await openMap()
  const field = page.getByRole('textbox', { name: 'Stage', exact: true })
  await field.focus()
  await field.press('End')
  await page.keyboard.type(' and compare', { delay: 30 })
  await page.getByRole('tab', { selected: true }).getByText('search and compare').waitFor()
  await saved(page)
  expect((await journey(page)).stages[0]?.name).toBe('search and compare')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => field.inputValue()).toBe('search')
})

test('a change on the canvas leaves the caret where the person is writing', async () => {
  const page = await openMap()
  const field = page.getByRole('textbox', { name: 'Stage', exact: true })
  await field.focus()
  await page.keyboard.press('Home')
  await page.keyboard.type('Re')
  await saved(page)
  await page.evaluate(() =>
    window.canvas.editByHand([{ type: 'stage.edit', id: 'search', patch: { name: 'Research!' } }]),
  )
  await expect.poll(() => field.inputValue()).toBe('Research!')
  const caret = await field.evaluate((input) =>
    input instanceof HTMLInputElement ? input.selectionStart : null,
  )
  expect(caret).toBe(2)
  expect(await focused(page)).toBe('stage-name')
})

test('a card is moved and deleted by keys; the focus goes to its neighbour, the last one leaves it to the field', async () => {
  const page = await openMap()
  await page.locator('[data-focus="card:looks"]').focus()
  await page.keyboard.press('Alt+ArrowDown')
  expect((await journey(page)).cards.slice(0, 2).map(({ id }) => id)).toEqual(['asks', 'looks'])
  expect(await focused(page)).toBe('card:looks')
  await page.keyboard.press('Delete')
  expect(await focused(page)).toBe('card:asks')
  await page.keyboard.press('Delete')
  expect(await focused(page)).toBe('add:actions')
  await page.locator('footer').getByRole('button', { name: 'Undo' }).click()
  await page.locator('[data-focus="card:asks"]').waitFor()
})

test('stages are walked, moved and removed by keys', async () => {
  const page = await openMap()
  await page.getByRole('tab', { name: /search/ }).focus()
  await page.keyboard.press('ArrowRight')
  expect(await focused(page)).toBe('stage:buy')
  await page.keyboard.press('Alt+ArrowLeft')
  await saved(page)
  expect((await journey(page)).stages.map(({ id }) => id)).toEqual(['buy', 'search'])
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Delete')
  expect(await focused(page)).toBe('remove-stage')
  await page.getByText('This also deletes 4 cards: 2 notes, 1 barrier, and 1 solution.').waitFor()
  await page.keyboard.press('Escape')
  expect((await journey(page)).stages).toHaveLength(2)
  expect(await focused(page)).toBe('ask-remove')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Enter')
  await expect.poll(async () => (await journey(page)).stages.map(({ id }) => id)).toEqual(['buy'])
  expect(await focused(page)).toBe('stage:buy')
})

test('choosing a card selects it on the canvas, and choosing it again opens its fields', async () => {
  const page = await openMap()
  const card = page.locator('[data-focus="card:dear"]')
  await card.press('Enter')
  expect(await page.evaluate(() => window.canvas.selected)).toEqual([
    [{ kind: 'card', id: 'dear' }],
  ])
  await card.press('Enter')
  expect(await focused(page)).toBe('form:dear')
  await page.keyboard.press('Escape')
  expect(await focused(page)).toBe('card:dear')
})

test('selecting on the canvas shows the card without taking the focus', async () => {
  const page = await openMap()
  await page.getByRole('tab', { name: /buy/ }).click()
  await page.getByRole('button', { name: 'Undo' }).focus()
  await page.evaluate(() => window.canvas.selectByHand([{ kind: 'card', id: 'dear' }]))
  await page.locator('[data-focus="card:dear"][aria-current="true"]').waitFor()
  expect(await focused(page)).toBe('undo')
})

test('a barrier is linked to a solution, and to a new one typed beside it', async () => {
  const page = await openMap()
  const card = page.locator('[data-focus="card:dear"]')
  await card.click()
  await card.click()
  await page.getByRole('checkbox', { name: /cheaper/ }).check()
  await page.getByRole('combobox', { name: 'New solution' }).fill('Discount')
  await page.getByRole('combobox', { name: 'New solution' }).press('Enter')
  await page.getByText('answered by “cheaper” and 1 more').waitFor()
  await saved(page)
  const { cards } = await journey(page)
  const discount = cards.find(({ text }) => text === 'Discount')
  expect(cards.find(({ id }) => id === 'dear')).toMatchObject({
    solutions: ['cheaper', discount?.id],
  })
})

test('a card is moved to another stage and the panel goes along', async () => {
  const page = await openMap()
  const menu = page.getByRole('button', { name: 'Menu of “looks”' })
  await menu.click()
  await page.getByRole('menuitem', { name: 'Move to another stage or lane' }).click()
  await page.locator('[data-focus="move:looks"]').selectOption({ label: 'buy' })
  await page.getByRole('tab', { name: /buy/, selected: true }).waitFor()
  expect(await focused(page)).toBe('move:looks')
  await saved(page)
  expect((await journey(page)).cards.find(({ id }) => id === 'looks')?.stage).toBe('buy')
})

test('what is exported can be imported as a new map', async () => {
  const page = await openMap()
  await goTo(page, 'Share')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save the file' }).click()
  const file = await (await download).path()
  await page.getByRole('button', { name: 'Import', exact: true }).click()
  await page.locator('input[type=file]').setInputFiles({
    name: 'map.json',
    mimeType: 'application/json',
    buffer: await readFile(file),
  })
  await page.getByRole('button', { name: 'Draw as a new map' }).click()
  await expect.poll(() => page.evaluate(() => window.canvas.maps())).toBe(2)
  const [first, second] = await page.evaluate(() => [
    window.canvas.journey('1:1'),
    window.canvas.journey('1:2'),
  ])
  expect(second).toEqual(first)
})

test('a file that is no journey is refused with a text for people', async () => {
  const page = await open()
  const file = (text: string) => ({
    name: 'map.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  })
  await page.locator('input[type=file]').setInputFiles(file('{"format"'))
  await page.getByText('This file is not JSON').waitFor()
  await page.locator('input[type=file]').setInputFiles(file('{}'))
  await page.getByText('This file holds no journey').waitFor()
})

test('the language is switched and kept', async () => {
  const page = await openMap()
  await page.getByRole('button', { name: 'RU' }).click()
  await page.getByText('На холсте').waitFor()
  // Both follow the words on the screen a moment later.
  await page.waitForFunction(
    () => document.documentElement.lang === 'ru' && window.canvas.remembered.length > 0,
  )
  expect(await page.evaluate(() => window.canvas.remembered)).toEqual(['ru'])
  expect(await focused(page)).toBe('language')
})

test('hostile, long and right-to-left texts are only texts', async () => {
  const map = sampleJourney()
  const hostile = '</script><img src=x onerror="document.title=\'broken\'"> مرحبا 🧑‍🚀'
  const page = await open({
    maps: [
      {
        ...map,
        title: 'W'.repeat(10_000),
        stages: map.stages.map((stage) => ({ ...stage, name: hostile })),
        cards: map.cards.map((card) => ({ ...card, text: `${hostile}${'W'.repeat(9_900)}` })),
      },
    ],
  })
  await page
    .getByRole('tab', { name: /onerror/ })
    .first()
    .waitFor()
  expect(await page.locator('img').count()).toBe(0)
  expect(await page.title()).toBe('Tropa')
  expect(
    await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    ),
  ).toBe(0)
})

test('a map deleted on the canvas leads back to the gallery, with the focus in it', async () => {
  const page = await openMap()
  await page.getByRole('textbox', { name: 'Stage', exact: true }).focus()
  await page.evaluate(() => window.canvas.deleteByHand())
  await page.getByText('This map is no longer on the page').waitFor()
  expect(await focused(page)).toBe('screen')
})

test('a map that has no stage says what waits for it, and gets its first one', async () => {
  const { parked, damaged } = sampleNotes()
  const page = await open({
    maps: [{ ...sampleJourney(), stages: [], cards: [] }],
    notes: { parked, damaged },
  })
  const strip = page.getByRole('region', { name: 'From the canvas' })
  await strip.getByRole('button', { name: /^From the canvas/ }).click()
  await strip.getByText('Add a stage, and they can be put back into it.').waitFor()
  const putBack = strip.getByRole('button', { name: 'Put all back' })
  expect(await putBack.getAttribute('aria-disabled')).toBe('true')
  await strip.getByRole('button', { name: /^Repair/ }).waitFor()
  await page.getByRole('button', { name: 'Add a stage' }).press('Enter')
  await page.getByRole('tab', { selected: true }).waitFor()
  expect(await putBack.getAttribute('aria-disabled')).toBe(null)
})
