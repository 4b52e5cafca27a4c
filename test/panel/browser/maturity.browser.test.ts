import { expect, test } from 'vitest'
import { goTo } from '../dev/go-to'
import { usePanel } from '../dev/use-panel'
import { sampleJourney } from '../sample-journey'

const open = usePanel()

test('a round is answered by keyboard, tells the stage, and the next one begins with its answers', async () => {
  const page = await open({ maps: [sampleJourney()] })
  const rounds = () => page.evaluate(() => window.canvas.journey().maturity)
  await goTo(page, 'Insights', 'Maturity')
  await page.getByRole('button', { name: 'Begin a round' }).click()
  await page.getByText('Every group needs an answer').waitFor()
  expect((await rounds())[0]?.answers.filter((one) => one !== null)).toEqual([])

  for (let number = 1; number <= 20; number += 1) {
    const group = page.getByRole('group', { name: new RegExp(`^${number}\\. `) })
    await group.getByRole('radio', { name: '1', exact: true }).focus()
    await page.keyboard.press('Space')
    await page.keyboard.press('ArrowRight')
  }
  await page.getByText('Sum 12 of 30').waitFor()
  await page.getByText('Stage: Initiation').waitFor()
  await expect.poll(async () => (await rounds())[0]?.answers).toEqual(Array(20).fill(2))

  await page.getByRole('button', { name: 'Begin the next round' }).click()
  await expect.poll(async () => (await rounds()).length).toBe(2)
  expect((await rounds())[1]?.answers).toEqual(Array(20).fill(2))
  await page.getByLabel('Round', { exact: true }).selectOption({ index: 0 })
  await page.getByRole('button', { name: 'Delete this round' }).click()
  await expect.poll(async () => (await rounds()).length).toBe(1)
})

test('the assumed steps can be set, and what cannot be is said', async () => {
  const page = await open({ maps: [sampleJourney()] })
  const steps = () => page.evaluate(() => window.canvas.journey().maturitySteps)
  await goTo(page, 'Insights', 'Maturity')
  await page.getByRole('button', { name: 'Begin a round' }).click()
  await page.getByText('Our assumption').click()
  const field = page
    .getByRole('textbox', { name: '“Scaling” from' })
    .or(page.getByRole('textbox', { name: 'Scaling from' }))
  await field.fill('22')
  await expect.poll(async () => (await steps())[2]).toBe(22)
  await field.fill('3')
  await page.getByRole('alert').getByText('From 6 to 30').waitFor()
  expect((await steps())[2]).toBe(22)
})
