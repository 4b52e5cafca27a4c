import { expect, test } from 'vitest'
import { goTo } from '../dev/go-to'
import { usePanel } from '../dev/use-panel'
import { sampleJourney } from '../sample-journey'

const open = usePanel()

test('a persona is made in five steps, by keyboard, and taken to where they come in', async () => {
  const page = await open({ maps: [sampleJourney()] })
  const persona = () => page.evaluate(() => window.canvas.journey().personas[0])
  await goTo(page, 'Insights', 'Personas')
  await page.getByRole('button', { name: /^Vasily 0 of 5 steps/ }).press('Enter')

  for (const [name, step, field, text] of [
    ['properties', 'What they are like', /live, work and buy/, 'In a hurry'],
    ['needs', 'What they need', /troubles them/, 'A bouquet at nine'],
    ['besides', 'What they decide by', /counts besides/, 'One tap to pay'],
    ['offer', 'What we offer', /in one sentence/, 'Roses at nine'],
  ] as const) {
    const section = page.getByRole('region', { name: step })
    await section.getByLabel(field).fill(text)
    await expect.poll(persona).toMatchObject({ [name]: name === 'offer' ? text : [text] })
  }
  const factors = page.getByRole('region', { name: 'What they decide by' })
  await factors.getByRole('button', { name: 'Low price' }).press('Enter')
  await factors.getByRole('button', { name: 'In stock' }).press('Enter')
  await expect.poll(persona).toMatchObject({ factors: ['Low price', 'In stock'] })
  await page.getByLabel(/Through which channel/).selectOption('Search')
  await expect.poll(persona).toMatchObject({ entry: 'search' })
  await page.getByRole('button', { name: /^Vasily 4 of 5 steps/ }).waitFor()
})

test('somebody of a buying committee is for the purchase or against it, stage by stage', async () => {
  const page = await open({ maps: [sampleJourney()] })
  const stances = () => page.evaluate(() => window.canvas.journey().personas[0]?.stances)
  await goTo(page, 'Insights', 'Personas')
  await page.getByRole('button', { name: /^Vasily/ }).click()
  expect(await page.getByRole('region', { name: 'For the purchase or against it' }).count()).toBe(0)

  await page.getByLabel('Part in the decision').selectOption('Economic buyer')
  const minds = page.getByRole('region', { name: 'For the purchase or against it' })
  const at = (stage: string, mind: string) =>
    minds.getByRole('group', { name: stage }).getByRole('radio', { name: mind, exact: true })
  await at('buy', 'for').press('Space')
  await at('search', 'against').press('Space')
  await expect.poll(stances).toEqual([
    { stage: 'search', is: 'against' },
    { stage: 'buy', is: 'for' },
  ])
  await at('buy', 'unknown').press('Space')
  await expect.poll(stances).toEqual([{ stage: 'search', is: 'against' }])
})

test('an example becomes a persona that opens, and the settings lead to them', async () => {
  const page = await open({ maps: [sampleJourney()] })
  await page.getByRole('button', { name: 'Menu of the map' }).click()
  await page.getByRole('menuitem', { name: 'Map settings' }).click()
  await page.getByRole('button', { name: 'To the personas' }).click()
  await page.getByText('Examples to begin with').click()
  await page.getByRole('button', { name: 'Dealer' }).press('Enter')
  const focused = page.locator(':focus')
  await expect.poll(() => focused.inputValue()).toBe('Dealer')
  const added = await page.evaluate(() => window.canvas.journey().personas[1])
  expect(added).toMatchObject({ name: 'Dealer', needs: [] })
  expect(added?.factors.length).toBeGreaterThan(0)
})
