import { expect, test } from 'vitest'
import { newStage } from '../../../src/journey/new-record'
import { goTo } from '../dev/go-to'
import { usePanel } from '../dev/use-panel'
import { sampleJourney } from '../sample-journey'

const open = usePanel()
/** 400 look, 4 ask, 2 buy. */
const counted = () => ({
  ...sampleJourney(),
  stages: [
    { ...newStage('Look'), id: 'search', entered: 400, passed: 4 },
    { ...newStage('Ask'), id: 'buy', passed: 2 },
  ],
})

test('widening and stretching are tried by keyboard, and what is worth it is kept in one step', async () => {
  const page = await open({ maps: [counted()] })
  const notes = () =>
    page.evaluate(() => {
      const { lanes, cards } = window.canvas.journey()
      const lane = lanes.find(({ kind }) => kind === 'notes')?.id
      return cards.filter((card) => card.lane === lane)
    })
  await goTo(page, 'Insights', 'What if')
  await page.getByText('2 → 4 go on from “Ask”').waitFor()
  const times = page.getByLabel('How many times as many come in')
  await times.fill('10')
  await page.getByText('2 → 20 go on from “Ask”').waitFor()
  await times.fill('many')
  await page.getByRole('alert').getByText('A number above 0').waitFor()

  await page.getByRole('listitem', { name: 'Mend first: “Look”' }).waitFor()
  await page.getByRole('button', { name: 'Try a larger share here' }).press('Enter')
  const share = page.getByLabel(/^Share that goes on, %\. Now 1/)
  await expect.poll(() => share.evaluate((field) => field === document.activeElement)).toBe(true)
  await share.fill('3')
  await page.getByText('2 → 6 go on from “Ask”').waitFor()
  await page.getByRole('row', { name: /^Look 400 4 becomes\s+12/ }).waitFor()

  await page.getByRole('button', { name: 'Keep as a hypothesis' }).press('Enter')
  await expect.poll(async () => (await notes()).length).toBe(1)
  expect((await notes())[0]).toMatchObject({
    stage: 'search',
    text: expect.stringMatching(/3\s% instead of 1\s%.* 6 instead of 2 /) as string,
    evidence: { level: 'assumption' },
  })
  await page.getByRole('button', { name: 'Undo' }).first().press('Enter')
  await expect.poll(async () => (await notes()).length).toBe(0)
  expect(
    await page.evaluate(() => window.canvas.journey().lanes.some(({ kind }) => kind === 'notes')),
  ).toBe(false)
})

test('a strong offer goes to the main conversion stage, and the focus stays near', async () => {
  const page = await open({ maps: [counted()] })
  await goTo(page, 'Insights', 'What if')
  const main = page.getByRole('listitem', { name: 'Main conversion stage: “Ask”' })
  await main.getByRole('button', { name: 'A test drive' }).press('Enter')
  await main.getByRole('button', { name: 'A test drive' }).waitFor({ state: 'detached' })
  const offer = await page.evaluate(() =>
    window.canvas.journey().cards.find(({ kind }) => kind === 'offer'),
  )
  expect(offer).toMatchObject({ text: 'A test drive', stage: 'buy' })
  expect(await page.locator(':focus').textContent()).toContain('Main conversion stage')
})

test('where nobody has counted, it says where to enter the numbers', async () => {
  const page = await open({ maps: [sampleJourney()] })
  await goTo(page, 'Insights', 'What if')
  await page.getByText('Nobody has counted the people yet').waitFor()
  await page.getByRole('button', { name: 'Open “search”' }).click()
  await page.getByRole('tab', { selected: true, name: /search/ }).waitFor()
})
