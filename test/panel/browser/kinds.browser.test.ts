import { expect, test } from 'vitest'
import { goTo } from '../dev/go-to'
import { usePanel } from '../dev/use-panel'
import { sampleJourney } from '../sample-journey'

const open = usePanel()

test('a kind adds the lanes that the map lacks, takes nothing away, and leads to its boards', async () => {
  const before = sampleJourney()
  const page = await open({ maps: [before] })
  const kinds = () => page.evaluate(() => window.canvas.journey().lanes.map(({ kind }) => kind))
  await goTo(page, 'Insights', 'Kinds of map')

  const blueprint = page.getByRole('listitem', { name: 'Service blueprint', exact: true })
  await blueprint.getByRole('button', { name: /^Add what is missing/ }).click()
  await expect.poll(kinds).toEqual([
    // Steps belong to the stages: they come first.
    'steps',
    ...before.lanes.map(({ kind }) => kind),
    'physicalEvidence',
    'frontstage',
    'backstage',
    'support',
  ])
  await blueprint.getByText('All these lanes are on the map').waitFor()
  expect(await page.evaluate(() => window.canvas.journey().cards.length)).toBe(before.cards.length)

  await page.getByRole('button', { name: 'Undo' }).last().click()
  await expect.poll(kinds).toEqual(before.lanes.map(({ kind }) => kind))

  await page.getByRole('button', { name: 'Board: Funnel' }).click()
  await page.getByRole('heading', { level: 1, name: 'Boards' }).waitFor()
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
    'Draw: Funnel',
  )
})
