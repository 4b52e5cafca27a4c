import { expect, test } from 'vitest'
import { goTo } from '../dev/go-to'
import { usePanel } from '../dev/use-panel'
import { sampleJourney } from '../sample-journey'

const open = usePanel()

test('a picture is saved under the name of the map, and one that had to be smaller says so', async () => {
  const page = await open({ maps: [sampleJourney()] })
  await goTo(page, 'Share')
  await page.getByRole('radio', { name: '3×' }).check()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save the picture' }).click()
  expect((await download).suggestedFilename()).toBe('A bouquet.png')
  await page.getByText('too large for that size, so it is 1.5×').first().waitFor()
})

test('a board that stands on the canvas can be the picture, as PDF', async () => {
  const page = await open({
    maps: [sampleJourney()],
    notes: { boards: [{ id: 'funnel', isBehind: false }] },
  })
  await goTo(page, 'Share')
  await page.getByLabel('What', { exact: true }).selectOption('Funnel')
  await page.getByRole('radio', { name: 'PDF' }).check()
  expect(await page.getByRole('radio', { name: '2×' }).count()).toBe(0)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save the picture' }).click()
  expect((await download).suggestedFilename()).toBe('A bouquet – Funnel.pdf')
})
