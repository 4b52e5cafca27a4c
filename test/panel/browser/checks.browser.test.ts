import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { newCard } from '../../../src/journey/new-record'
import { goTo } from '../dev/go-to'
import { usePanel } from '../dev/use-panel'
import { sampleJourney } from '../sample-journey'

const open = usePanel()

const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('data-focus') ?? null)
const journey = (page: Page) => page.evaluate(() => window.canvas.journey())
const found = (page: Page, what: string) => page.getByRole('listitem', { name: what })

async function openChecks(): Promise<Page> {
  const page = await open({ maps: [sampleJourney()] })
  await goTo(page, 'Insights', 'Check the map')
  return page
}

test('what a check has found says why, what to do, and leads to the card', async () => {
  const page = await openChecks()
  const barriers = found(page, 'Barriers without a solution')
  await barriers.getByText('Source: C55, C56').waitFor()
  await barriers.getByRole('button', { name: 'dear' }).click()
  expect(await focused(page)).toBe('card:dear')
  await page.getByRole('button', { name: 'Menu of the map' }).waitFor()
})

test('what concerns the whole map leads to its settings', async () => {
  const page = await openChecks()
  await found(page, 'Nobody says what the map is for')
    .getByRole('button', { name: 'Map settings' })
    .click()
  expect(await focused(page)).toBe('scenario')
  await page.keyboard.type('Buys flowers on the way home')
  await goTo(page, 'Map')
  await goTo(page, 'Insights', 'Check the map')
  await found(page, 'Stages without a touchpoint').waitFor()
  expect(await found(page, 'Nobody says what the map is for').count()).toBe(0)
})

test('a check is muted by keyboard, for everybody on this map, and shown again', async () => {
  const page = await openChecks()
  const gaps = found(page, 'Stages without a touchpoint')
  await gaps.getByRole('button', { name: /^Mute/ }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Muted on this map' }).waitFor()
  expect(await focused(page)).toBe('mute:stageWithoutTouchpoints')
  expect((await journey(page)).muted).toEqual(['stageWithoutTouchpoints'])
  await page.keyboard.press('Enter')
  await gaps.getByText('Ask what they see').waitFor()
  await page.getByText('On the canvas', { exact: true }).waitFor()
  expect((await journey(page)).muted).toEqual([])
})

test('a map with nothing to look at again says so', async () => {
  const page = await open({
    maps: [{ ...sampleJourney(), stages: [], lanes: [], cards: [], scenario: 'Buys flowers' }],
  })
  await goTo(page, 'Insights', 'Check the map')
  await page.getByText('The checks find nothing to look at again.').waitFor()
})

test('all places are shown on demand, and the focus stays where it was', async () => {
  const { cards, ...journey } = sampleJourney()
  const walls = Array.from({ length: 6 }, (_, i) => ({
    ...newCard('barrier', 'search', 'barriers', `wall ${i}`),
    id: `wall${i}`,
  }))
  const page = await open({ maps: [{ ...journey, cards: [...cards, ...walls] }] })
  await goTo(page, 'Insights', 'Check the map')
  const places = found(page, 'Barriers without a solution').getByRole('list', { name: 'Where' })
  await places.getByRole('button', { name: '3 more' }).focus()
  await page.keyboard.press('Enter')
  await places.getByRole('button', { name: 'wall 5' }).waitFor()
  await page.keyboard.press('Enter')
  await places.getByRole('button', { name: '3 more' }).waitFor()
  expect(await places.getByRole('button', { name: 'wall 5' }).count()).toBe(0)
})
