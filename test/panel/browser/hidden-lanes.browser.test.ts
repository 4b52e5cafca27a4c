import { expect, test } from 'vitest'
import type { Journey } from '../../../src/journey/journey'
import { goTo } from '../dev/go-to'
import { usePanel } from '../dev/use-panel'
import { sampleJourney } from '../sample-journey'

const open = usePanel()

/** The sample with some of its lanes hidden. */
function withHidden(...ids: string[]): Journey {
  const { lanes, ...journey } = sampleJourney()
  const marked = lanes.map((lane) => ({ ...lane, hidden: ids.includes(lane.id) }))
  return {
    ...journey,
    lanes: [...marked.filter(({ hidden }) => !hidden), ...marked.filter(({ hidden }) => hidden)],
  }
}

test('a lane is hidden and shown by its eye in the settings, by keyboard, and stays under it', async () => {
  const page = await open({ maps: [sampleJourney()] })
  const lanes = () =>
    page.evaluate(() =>
      window.canvas.journey().lanes.map(({ id, hidden }) => (hidden ? `(${id})` : id)),
    )
  await page.getByRole('button', { name: 'Menu of the map' }).click()
  await page.getByRole('menuitem', { name: 'Map settings' }).click()

  await page.getByRole('button', { name: 'Hide “Actions” on the map' }).focus()
  await page.keyboard.press('Enter')
  await expect.poll(lanes).toEqual(['barriers', 'solutions', '(actions)'])
  const item = page.getByRole('listitem').filter({ hasText: 'Actions' })
  await item.getByText('hidden · 2 cards').waitFor()
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
  await expect.poll(focused).toBe('Show “Actions” on the map')
  for (const name of ['Move “Actions” up', 'Move “Actions” down', 'Move “Solutions” down'])
    expect(await page.getByRole('button', { name }).getAttribute('aria-disabled')).toBe('true')

  await page.keyboard.press('Enter')
  await expect.poll(lanes).toEqual(['barriers', 'solutions', 'actions'])
  await expect.poll(focused).toBe('Hide “Actions” on the map')
})

test('a stage shows no hidden lane but one line that leads to the settings', async () => {
  const page = await open({ maps: [withHidden('actions', 'solutions')] })
  await page.getByRole('heading', { level: 3, name: /^Barriers/ }).waitFor()
  expect(await page.getByRole('heading', { level: 3 }).count()).toBe(1)

  await page.getByRole('button', { name: '2 lanes hidden: open the map settings' }).click()
  await page.getByRole('heading', { level: 1, name: 'Map settings' }).waitFor()
  const focused = () => page.evaluate(() => document.activeElement?.textContent)
  await expect.poll(focused).toContain('Actions')
})

test('a hidden lane is marked where one chooses a lane, and is there once a card leads to it', async () => {
  const page = await open({ maps: [withHidden('actions')] })
  const card = page
    .getByRole('region', { name: /^Barriers/ })
    .getByRole('listitem')
    .first()
  await card.getByRole('button').first().click()
  await card.getByRole('button').first().click()
  const lane = page.getByRole('combobox', { name: 'Lane', exact: true })
  expect(await lane.locator('option').allInnerTexts()).toEqual([
    'Barriers',
    'Solutions',
    'Actions (hidden)',
  ])

  await lane.selectOption({ label: 'Actions (hidden)' })
  await expect
    .poll(() =>
      page.evaluate(() => window.canvas.journey().cards.find(({ id }) => id === 'dear')?.lane),
    )
    .toBe('actions')
  await page.getByRole('heading', { level: 3, name: /^Actions \(hidden\)/ }).waitFor()
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-focus'))
  await expect.poll(focused).toBe('move-lane:dear')
})

test('a new solution says where it goes when that is hidden', async () => {
  const page = await open({ maps: [withHidden('solutions')] })
  const card = page
    .getByRole('region', { name: /^Barriers/ })
    .getByRole('listitem')
    .first()
  await card.getByRole('button').first().click()
  await card.getByRole('button').first().click()
  await page.getByText('Goes onto “Solutions”, which is hidden').waitFor()
})

test('a check says nothing of a hidden lane', async () => {
  const page = await open({ maps: [withHidden('barriers', 'solutions')] })
  await goTo(page, 'Insights', 'Check the map')
  await page.getByRole('heading', { level: 1, name: 'Check the map' }).waitFor()
  expect(await page.getByText('dear', { exact: true }).count()).toBe(0)
})
