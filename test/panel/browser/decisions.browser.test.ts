import { expect, test } from 'vitest'
import { goTo } from '../dev/go-to'
import { usePanel } from '../dev/use-panel'
import { sampleJourney } from '../sample-journey'

const open = usePanel()

test('a decision is named, held against two stages and given a verdict, by keyboard', async () => {
  const page = await open({ maps: [sampleJourney()] })
  const decision = () =>
    page.evaluate(() => window.canvas.journey().cards.find(({ kind }) => kind === 'decision'))
  await goTo(page, 'Insights', 'Decisions')
  await page.getByLabel('A new decision').fill('Delivery is charged')
  await page.keyboard.press('Enter')
  await expect.poll(async () => (await decision())?.text).toBe('Delivery is charged')

  await page.getByRole('radio', { name: 'change it first' }).focus()
  await page.keyboard.press('Space')
  await page.getByRole('checkbox', { name: 'buy' }).press('Space')
  await page.getByRole('checkbox', { name: 'search' }).press('Space')
  const buy = page.getByRole('group', { name: /at “buy”/ })
  await buy.getByText('Nobody has written down').waitFor()
  await buy.getByRole('radio', { name: 'Yes' }).focus()
  await page.keyboard.press('Space')
  await buy.getByLabel('In what way?').fill('It comes as a surprise')
  await buy.getByLabel('How could it make this stage better?').fill('Say it on the first page')
  await page.getByRole('button', { name: /^Done/ }).focus()
  await page.keyboard.press('Enter')

  await expect.poll(decision).toMatchObject({
    verdict: 'change',
    affects: [
      { stage: 'search', contradicts: null },
      {
        stage: 'buy',
        contradicts: true,
        why: 'It comes as a surprise',
        strengthen: 'Say it on the first page',
      },
    ],
  })
  await page.getByRole('button', { name: /^Show on the map/ }).click()
  await page.getByRole('tab', { selected: true, name: /search/ }).waitFor()
})
