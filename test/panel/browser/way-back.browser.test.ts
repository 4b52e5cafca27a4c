import { expect, test } from 'vitest'
import { usePanel } from '../dev/use-panel'
import { sampleJourney } from '../sample-journey'

const open = usePanel()

test('a stage sends people back to an earlier one, and says when', async () => {
  const page = await open({ maps: [sampleJourney()] })
  const returns = () => page.evaluate(() => window.canvas.journey().stages[1]?.returns)
  const to = page.getByRole('combobox', { name: 'Sends some back to' })
  const when = page.getByRole('textbox', { name: 'When they go back' })

  // Nothing is before the first stage.
  await page.getByText('Task and way out').click()
  await page.getByRole('textbox', { name: 'Our task here' }).waitFor()
  expect(await to.count()).toBe(0)

  await page.getByRole('tab').nth(1).click()
  if (!(await to.isVisible())) await page.getByText('Task and way out').click()
  expect(await when.count()).toBe(0)
  await to.selectOption({ label: 'search' })
  await when.fill('It hurts')
  await expect.poll(returns).toEqual({ to: 'search', when: 'It hurts' })

  await to.focus()
  await page.keyboard.press('Home')
  await expect.poll(returns).toBeNull()
  expect(await when.count()).toBe(0)
  expect(await to.evaluate((field) => document.activeElement === field)).toBe(true)
})

test('a map begins anew where its settings say so', async () => {
  const page = await open({ maps: [sampleJourney()] })
  await page.getByRole('button', { name: 'Menu of the map' }).click()
  await page.getByRole('menuitem', { name: 'Map settings' }).click()
  const choice = page.getByRole('group', { name: 'After the last stage' })
  await choice.getByRole('radio', { name: 'the way ends' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => page.evaluate(() => window.canvas.journey().flow)).toBe('cyclic')
})
