import { expect, test } from 'vitest'
import { goTo } from '../dev/go-to'
import { usePanel } from '../dev/use-panel'
import { sampleJourney } from '../sample-journey'

const open = usePanel()

test('choosing a kind says beforehand what it does, shows its lanes, hides the others, and is taken back by one undo', async () => {
  const before = sampleJourney()
  const page = await open({ maps: [before] })
  const journey = () => page.evaluate(() => window.canvas.journey())
  const lanes = async () =>
    (await journey()).lanes.map(({ kind, hidden }) => (hidden ? `(${kind})` : kind))
  await goTo(page, 'Insights', 'Kinds of map')

  const blueprint = page.getByRole('listitem', { name: 'Service blueprint', exact: true })
  const choose = blueprint.getByRole('button', { name: 'Choose: Service blueprint' })
  const wanted = await choose.evaluate(
    (button) => document.getElementById(button.getAttribute('aria-describedby') ?? '')?.innerText,
  )
  expect(wanted).toContain(
    'Adds Steps, Physical evidence, Frontstage, Backstage, and Support processes.',
  )
  expect(wanted).toContain('Hides Barriers and Solutions, with 2 cards kept on them.')

  await choose.click()
  await expect
    .poll(lanes)
    .toEqual([
      ...['steps', 'physicalEvidence', 'actions', 'frontstage', 'backstage', 'support'],
      ...['(barriers)', '(solutions)'],
    ])
  await blueprint.getByText('This map is of this kind').waitFor()
  expect((await journey()).cards).toHaveLength(before.cards.length)
  // The button that was pressed is gone, and the keyboard is still in its item.
  expect(await blueprint.evaluate((item) => item.contains(document.activeElement))).toBe(true)

  await page.getByRole('button', { name: 'Undo' }).last().click()
  await expect.poll(lanes).toEqual(['actions', 'barriers', 'solutions'])
  expect((await journey()).kind).toBeNull()

  await page.getByRole('button', { name: 'Board: Funnel' }).click()
  await page.getByRole('heading', { level: 1, name: 'Boards' }).waitFor()
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
    'Draw: Funnel',
  )
})

test('all lanes are shown again, with the kind or without it', async () => {
  const page = await open({ maps: [sampleJourney()] })
  const journey = () => page.evaluate(() => window.canvas.journey())
  const hidden = async () => (await journey()).lanes.filter((lane) => lane.hidden).length
  await goTo(page, 'Insights', 'Kinds of map')
  const study = page.getByRole('listitem', { name: 'Study aid', exact: true })
  await study.getByText('The personas stay in the map and are not drawn.').waitFor()
  await study.getByRole('button', { name: 'Choose: Study aid' }).click()
  await expect.poll(hidden).toBe(2)

  await page.getByText('2 lanes hidden').waitFor()
  await page.getByRole('button', { name: 'Show all lanes' }).click()
  await expect.poll(hidden).toBe(0)
  expect((await journey()).kind).toBe('study')

  await study.getByRole('button', { name: 'Set up again: Study aid' }).click()
  await expect.poll(hidden).toBe(2)
  await study.getByRole('button', { name: 'Give up the kind, show everything' }).click()
  await expect.poll(hidden).toBe(0)
  expect((await journey()).kind).toBeNull()
  expect((await journey()).personas).toHaveLength(1)
})
