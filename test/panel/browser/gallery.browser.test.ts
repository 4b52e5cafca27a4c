import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { usePanel } from '../dev/use-panel'

const open = usePanel()

const drawnStages = (page: Page) =>
  page.evaluate(() => window.canvas.journey().stages.map(({ name }) => name))

test('a stage that is switched off by keyboard is not drawn', async () => {
  const page = await open()
  await page.getByRole('button', { name: /^Retail/ }).focus()
  await page.keyboard.press('Enter')
  const stages = page.getByText('Stages: 7 of 7')
  await stages.focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  const box = page.getByRole('checkbox', { name: 'Store visit' })
  expect(await box.isChecked()).toBe(true)
  await page.keyboard.press('Space')
  await page.getByText('Stages: 6 of 7').waitFor()
  expect(await box.evaluate((input) => document.activeElement === input)).toBe(true)

  await page.getByRole('button', { name: 'Draw the map' }).press('Enter')
  await page.getByRole('tablist').waitFor()
  const names = await drawnStages(page)
  expect(names).toHaveLength(6)
  expect(names).not.toContain('Store visit')
})

test('starters stand under the question they answer, and say which rows of the method they cover', async () => {
  const page = await open()
  const conversion = page.getByRole('region', { name: 'Conversion' })
  await conversion.getByText('Where do we lose people?').waitFor()
  await conversion.getByRole('button', { name: /^Marketing/ }).click()
  await conversion.getByText(/^Rows of the method: C2, .*C76–C78/).waitFor()
  expect(await conversion.getByRole('button', { expanded: true }).count()).toBe(1)
})

test('a starter that needs all its stages asks nothing about them', async () => {
  const page = await open()
  await page.getByRole('button', { name: /^Scores by stage/ }).click()
  await page.getByRole('button', { name: 'Draw the map' }).waitFor()
  expect(await page.getByText(/^Stages: /).count()).toBe(0)
})
