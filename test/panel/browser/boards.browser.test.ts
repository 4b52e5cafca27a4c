import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { goTo } from '../dev/go-to'
import { usePanel } from '../dev/use-panel'
import { sampleJourney } from '../sample-journey'

const open = usePanel()

async function openBoards(): Promise<Page> {
  const page = await open({ maps: [sampleJourney()] })
  await goTo(page, 'Insights', 'Boards')
  return page
}
const board = (page: Page, name: string) => page.getByRole('listitem', { name, exact: true })
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null)

test('a board is drawn and removed by keyboard, and the focus stays at it', async () => {
  const page = await openBoards()
  await board(page, 'Funnel').getByRole('button', { name: /^Draw/ }).focus()
  await page.keyboard.press('Enter')

  await board(page, 'Funnel').getByText('On the canvas, up to date').waitFor()
  await page.getByText('Funnel: drawn beside the map').first().waitFor()
  expect(await focused(page)).toBe('Show: Funnel')

  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await board(page, 'Funnel').getByRole('button', { name: /^Draw/ }).waitFor()
  expect(await focused(page)).toBe('Draw: Funnel')
})

test('people are counted in whole numbers, and what is none is said and not written', async () => {
  const page = await open({ maps: [sampleJourney()] })
  const entered = () => page.evaluate(() => window.canvas.journey().stages[0]?.entered)
  await page.getByText('Task and way out').click()
  const field = page.getByRole('textbox', { name: 'Came in' })

  await field.fill('12 000')
  await expect.poll(entered).toBe(12_000)
  await field.fill('12k')
  await page.getByRole('alert').getByText('A whole number').waitFor()
  expect(await entered()).toBe(12_000)
  await field.fill('')
  await expect.poll(entered).toBe(null)
  expect(await page.getByText('A whole number').count()).toBe(0)
})
