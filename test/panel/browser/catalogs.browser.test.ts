import { expect, test } from 'vitest'
import { goTo } from '../dev/go-to'
import { usePanel } from '../dev/use-panel'
import { sampleJourney } from '../sample-journey'

const open = usePanel()
const focused = () => document.activeElement?.getAttribute('data-focus') ?? null

test('entries are searched and taken by keyboard, one after the other, into the chosen stage', async () => {
  const page = await open({ maps: [sampleJourney()] })
  const cards = () => page.evaluate(() => window.canvas.journey().cards)
  await goTo(page, 'Insights', 'Catalogs')
  await page.getByLabel('For the stage').selectOption('buy')
  await page.getByLabel('Find').fill('newsl')
  await page.getByRole('button', { name: /^Newsletter/ }).focus()
  await page.keyboard.press('Enter')

  await expect
    .poll(async () => (await cards()).find(({ text }) => text === 'Newsletter'))
    .toMatchObject({ kind: 'touchpoint', stage: 'buy', channel: 'email', place: 'online' })
  expect(await page.getByRole('button', { name: /^Newsletter/ }).count()).toBe(0)
  expect(await page.evaluate(focused)).toBe('find')

  await page.getByLabel('Find').fill('')
  await page.getByLabel('Catalog', { exact: true }).selectOption('Checklists for conversion')
  await page.getByRole('button', { name: /^Look at: which channel/ }).focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await expect
    .poll(async () => (await cards()).filter(({ text }) => text.startsWith('Look at:')).length)
    .toBe(2)
})
