import { expect, test } from 'vitest'
import { newCard, newLane } from '../../../src/journey/new-record'
import { usePanel } from '../dev/use-panel'
import { sampleJourney } from '../sample-journey'

const open = usePanel()
const withCard = (kind: 'offer' | 'cost') => ({
  ...sampleJourney(),
  lanes: [{ ...newLane(kind, 'Lane'), id: 'lane' }],
  cards: [{ ...newCard(kind, 'search', 'lane', 'Fast'), id: 'card' }],
})

test('an offer says what sets it apart and is held before the skeptic, by keyboard', async () => {
  const page = await open({ maps: [withCard('offer')] })
  const offer = () => page.evaluate(() => window.canvas.journey().cards[0])
  const card = page.locator('[data-focus="card:card"]')
  await card.click()
  await card.press('Enter')
  await page.getByLabel('Why come to us with it?').fill('We are next door')
  await page.getByRole('button', { name: 'A guarantee' }).press('Enter')
  await expect.poll(offer).toMatchObject({ usp: ['We are next door', '', 'A guarantee', ''] })

  const test = page.getByRole('group', { name: 'The skeptic’s test' })
  const result = test.getByRole('status')
  const answer = (question: RegExp, word: string) =>
    test
      .getByRole('group', { name: question })
      .getByRole('radio', { name: word, exact: true })
      .press('Space')
  await result.getByText(/^Not asked yet: catching the eye, selling/).waitFor()
  for (const question of [/^1\./, /^2\./, /^3\./, /^4\./]) await answer(question, 'yes')
  await result.getByText('Not asked yet: trust.').waitFor()
  await answer(/^5\./, 'no')
  await result.getByText('The skeptic doubts it. Work on: trust.').waitFor()
  await card.getByText('the skeptic doubts it').waitFor()
  await answer(/^5\./, 'yes')
  await result.getByText('The offer stands').waitFor()
  await expect.poll(offer).toMatchObject({ skeptic: [true, true, true, true, true] })
})

test('a cost says how its amount is understood, and what the stage comes to', async () => {
  const page = await open({ maps: [withCard('cost')] })
  const card = page.locator('[data-focus="card:card"]')
  await card.click()
  await card.press('Enter')
  const amount = page.getByLabel('Amount, with its unit')
  await amount.fill('12 тыс. ₽ в год')
  await page.getByText('Counts as ₽12,000 a year.').waitFor()
  await page
    .getByText('Cost of ownership at “search”: ₽12,000 a year. Not known: implementation')
    .waitFor()
  await amount.fill('€10–20')
  await page.getByText('Not counted: this is no single number of money.').waitFor()
})
