import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { buildTemplate } from '../../../src/templates/build-template'
import { TEMPLATES } from '../../../src/templates/templates'
import { usePanel } from '../dev/use-panel'
import { sampleJourney } from '../sample-journey'

const open = usePanel()

const journey = (page: Page) => page.evaluate(() => window.canvas.journey())
const openRetail = () =>
  open({ maps: TEMPLATES.slice(0, 1).map((draft) => buildTemplate(draft, 'en')) })
const field = (page: Page, lane: string) =>
  page.getByRole('combobox', { name: `Add to “${lane}”`, exact: true })
const options = (page: Page) => page.getByRole('listbox').getByRole('option')

test('a touchpoint is taken from the catalog by keyboard, with its channel, and the next one can follow', async () => {
  const page = await openRetail()
  await field(page, 'Touchpoints').focus()
  expect(await options(page).count()).toBe(0)

  await page.keyboard.type('newsl')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')

  expect(await field(page, 'Touchpoints').inputValue()).toBe('')
  await expect
    .poll(async () => (await journey(page)).cards.find(({ text }) => text === 'Newsletter'))
    .toMatchObject({ kind: 'touchpoint', channel: 'email', place: 'online' })
  await page.keyboard.type('newsl')
  expect(await options(page).count()).toBe(0)
})

test('what fits the stage comes first, and the arrows walk around', async () => {
  const page = await openRetail()
  await field(page, 'Touchpoints').focus()
  await page.keyboard.press('ArrowDown')
  expect(await options(page).first().textContent()).toContain('Search results')

  await page.keyboard.press('ArrowUp')
  expect(await options(page).last().getAttribute('aria-selected')).toBe('true')
  await page.keyboard.press('ArrowDown')
  expect(await options(page).first().getAttribute('aria-selected')).toBe('true')
})

test('Enter takes what was typed where nothing is chosen, and Escape closes only the list', async () => {
  const page = await openRetail()
  await field(page, 'Touchpoints').fill('News')
  expect(await options(page).count()).toBeGreaterThan(0)

  await page.keyboard.press('Escape')
  expect(await options(page).count()).toBe(0)
  expect(await field(page, 'Touchpoints').inputValue()).toBe('News')
  await page.keyboard.press('Enter')

  await expect
    .poll(async () => (await journey(page)).cards.some(({ text }) => text === 'News'))
    .toBe(true)
})

test('a click takes a suggestion, and the field keeps the focus', async () => {
  const page = await openRetail()
  await field(page, 'Touchpoints').fill('quiz')
  await options(page).first().click()

  await expect
    .poll(async () => (await journey(page)).cards.some(({ text }) => /^Quiz/.test(text)))
    .toBe(true)
  expect(await field(page, 'Touchpoints').evaluate((at) => at === document.activeElement)).toBe(
    true,
  )
})

test('a barrier from the catalog is offered what answers it', async () => {
  const sample = sampleJourney()
  const cards = sample.cards.map((card) =>
    card.kind === 'barrier' ? { ...card, text: 'Calls are missed' } : card,
  )
  const page = await open({ maps: [{ ...sample, cards }] })
  await page
    .getByRole('button', { name: /Calls are missed/ })
    .first()
    .click()
  await page
    .getByRole('button', { name: /Calls are missed/ })
    .first()
    .click()
  await page.getByRole('combobox', { name: 'New solution' }).focus()
  await page.keyboard.press('ArrowDown')

  expect((await options(page).allTextContents()).slice(0, 2).sort()).toEqual([
    'Answer within 15 minutes',
    'Call back every missed call',
  ])
})

test('a word for the feeling brings its emotion, and a tool how ready people are', async () => {
  const page = await open({
    maps: [
      {
        ...sampleJourney(),
        stages: sampleJourney().stages.map((stage) => ({
          ...stage,
          name: 'Purchase',
          emotion: null,
          feeling: '',
          transition: { traffic: null, tools: [] },
        })),
      },
    ],
  })
  await page.getByRole('button', { name: '+ satisfaction' }).click()
  await page.getByText('Task and way out').click()
  await page.getByRole('button', { name: '+ Instalments' }).click()

  await expect
    .poll(async () => (await journey(page)).stages[0])
    .toMatchObject({
      feeling: 'satisfaction',
      emotion: 2,
      transition: { traffic: 'hot', tools: ['Instalments'] },
    })
})
