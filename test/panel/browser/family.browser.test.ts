import { expect, test } from 'vitest'
import { toBeOf } from '../../../src/journey/family/to-be-of'
import { goTo } from '../dev/go-to'
import { usePanel } from '../dev/use-panel'
import { sampleJourney } from '../sample-journey'

const open = usePanel()

test('a map for another persona is drawn by keyboard: both belong to one family, and the new one is open', async () => {
  const page = await open({ maps: [sampleJourney()] })
  await goTo(page, 'Insights', 'Versions and personas')
  await page.getByText('None on this page yet.').waitFor()
  await page.getByLabel('Name of a new persona').fill('Zoe')
  await page.keyboard.press('Enter')
  await page.getByText('The map for “Zoe” is on the canvas, and open here').first().waitFor()

  const [first, second] = await page.evaluate(() => [
    window.canvas.journey('1:1'),
    window.canvas.journey(),
  ])
  expect(second.personas.map(({ name }) => name)).toEqual(['Zoe'])
  expect(second.family).not.toBe('')
  expect(second.family).toBe(first.family)
  expect(second.stages.map(({ id }) => id)).toEqual(first.stages.map(({ id }) => id))

  await goTo(page, 'Insights', 'Versions and personas')
  await page.getByRole('button', { name: /^Open/ }).press('Enter')
  await page.getByRole('tab', { selected: true }).waitFor()
  expect(await page.evaluate(() => window.canvas.journey().personas[0]?.name)).not.toBe('Zoe')
})

test('a to-be map marks what it has otherwise, until that is switched off', async () => {
  const page = await open({ maps: [sampleJourney()] })
  await goTo(page, 'Insights', 'Versions and personas')
  await page.getByRole('button', { name: 'Draw the to-be map' }).press('Enter')
  await page.getByText('The to-be map is on the canvas, and open here').first().waitFor()
  expect(await page.evaluate(() => window.canvas.journey().state)).toBe('to-be')

  await goTo(page, 'Insights', 'Versions and personas')
  await page.getByRole('checkbox', { name: /^Mark what differs/ }).press('Space')
  await page.getByText('Cards that differ are marked').first().waitFor()
  await page.getByRole('button', { name: 'Map', exact: true }).click()
  expect(await page.getByText('new here').count()).toBe(0)
  const field = page.getByPlaceholder('Type a card, press Enter').first()
  await field.fill('Comes tomorrow')
  await field.press('Enter')
  await page.getByText('new here').waitFor()

  await goTo(page, 'Insights', 'Versions and personas')
  await page.getByRole('checkbox', { name: /^Mark what differs/ }).press('Space')
  await page.getByText('The marks are gone').first().waitFor()
  await page.getByRole('button', { name: 'Map', exact: true }).click()
  await page.getByText('Comes tomorrow').waitFor()
  expect(await page.getByText('new here').count()).toBe(0)
})

test('more maps than anybody keeps in mind are warned of, and the check of several personas leads here', async () => {
  const journey = { ...sampleJourney(), family: 'kin' }
  const [persona] = journey.personas
  if (persona === undefined) throw new Error('The sample has a persona')
  const second = { ...persona, id: 'second', name: 'Second', role: null }
  const both = { ...journey, personas: [{ ...persona, role: null }, second] }
  const kin = Array.from({ length: 4 }, (_, i) => ({ ...toBeOf(journey, 'kin'), id: `kin${i}` }))
  const page = await open({ maps: [both, ...kin] })
  await page.getByRole('button', { name: /^Open/ }).first().click()
  await goTo(page, 'Insights', 'Check the map')
  await page.getByRole('button', { name: /^Versions and personas/ }).click()

  await page.getByText('More than 5 personas nobody keeps in mind').waitFor()
  await page.getByRole('button', { name: 'For Second: draw a map' }).press('Enter')
  await page.getByText('The map for “Second” is on the canvas').first().waitFor()
  const personas = await page.evaluate(() => window.canvas.journey().personas)
  expect(personas.map(({ id }) => id)).toEqual(['second'])
})
