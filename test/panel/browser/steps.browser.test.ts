import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { Card } from '../../../src/journey/card'
import { governed } from '../../journey/governed'
import { usePanel } from '../dev/use-panel'
import { violationsIn } from '../dev/violations'

const open = usePanel()

const LAYER = { node: '12:34', name: 'Checkout' }
const OTHER = { node: '56:78', name: 'Paywall' }

const cardOf = (page: Page, id: string): Promise<Card | undefined> =>
  page.evaluate((id) => window.canvas.journey().cards.find((card) => card.id === id), id)
const linkOf = async (page: Page, id: string): Promise<unknown> => {
  const card = await cardOf(page, id)
  return card?.kind === 'step' ? card.link : undefined
}
const openCard = async (page: Page, text: string): Promise<void> => {
  const card = page.getByRole('listitem').filter({ hasText: text }).getByRole('button').first()
  await card.click()
  await card.click()
  await page.getByRole('textbox', { name: 'Text', exact: true }).waitFor()
}
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? null)

test('a card is put into a step of its stage, and says so', async () => {
  const page = await open({ maps: [governed()] })
  await openCard(page, 'Video')
  const step = page.getByRole('combobox', { name: 'Step' })
  expect(await step.locator('option').allTextContents()).toEqual([
    'all of the stage',
    '1.1 Sees an advert',
    '1.2 Hears of us',
  ])

  await step.selectOption({ label: '1.2 Hears of us' })
  await expect.poll(async () => (await cardOf(page, 'touchpoint0.1'))?.step).toBe('step1')
  await page.getByRole('button', { name: /Video.*step 1\.2/ }).waitFor()
  await step.selectOption({ label: 'all of the stage' })
  await expect.poll(async () => (await cardOf(page, 'touchpoint0.1'))?.step).toBeNull()

  // A stage without steps offers none.
  await page.evaluate(() =>
    window.canvas.editByHand([{ type: 'lane.remove', id: 'steps', cards: 'remove' }]),
  )
  await expect.poll(() => step.count()).toBe(0)
})

test('a step is linked to the layer that is selected on the canvas, gone to, and freed again', async () => {
  const page = await open({ maps: [governed()] })
  await openCard(page, 'Sees an advert')
  const link = page.getByRole('button', { name: 'Link to the selected layer' })

  await link.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('alert').getByText('There is no layer to link to').waitFor()
  expect(await linkOf(page, 'step0')).toBeNull()

  await page.evaluate((layer) => window.canvas.layersByHand(layer), LAYER)
  await page.keyboard.press('Enter')
  await expect.poll(() => linkOf(page, 'step0')).toEqual(LAYER)
  await page.getByText('Linked to “Checkout”').first().waitFor()
  expect(await focused(page)).toBe('Go to it')
  expect(await violationsIn(page.mainFrame())).toEqual([])

  await page.keyboard.press('Enter')
  await expect.poll(() => page.evaluate(() => window.canvas.visited)).toEqual([LAYER.node])
  await page.getByText('“Checkout” is selected on the canvas').first().waitFor()

  await page.getByRole('button', { name: 'Remove the link' }).focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => linkOf(page, 'step0')).toBeNull()
  expect(await focused(page)).toBe('Link to the selected layer')
})

test('a layer that is gone is told, and its link is kept until it is removed', async () => {
  const journey = governed()
  const cards = journey.cards.map((card) => (card.id === 'step0' ? { ...card, link: LAYER } : card))
  const page = await open({ maps: [{ ...journey, cards }] })
  await openCard(page, 'Sees an advert')

  await page.getByRole('button', { name: 'Go to it' }).click()
  await page.getByRole('alert').getByText('The linked layer is no longer in this file').waitFor()
  expect(await linkOf(page, 'step0')).toEqual(LAYER)
})

test('a link that was copied in Figma leads to a layer of another page, and one goes there', async () => {
  const page = await open({ maps: [governed()] })
  await page.evaluate((layer) => window.canvas.layersByHand(null, [layer]), OTHER)
  await openCard(page, 'Sees an advert')
  const field = page.getByRole('textbox', { name: 'Or paste a link to it' })

  await field.fill('Checkout')
  await page.keyboard.press('Tab')
  await page.getByRole('alert').getByText('There is no layer to link to').waitFor()
  await field.fill('https://www.figma.com/design/abc/File?node-id=56-78')
  await expect.poll(() => linkOf(page, 'step0')).toEqual(OTHER)
  await expect.poll(() => focused(page)).toBe('Go to it')
  expect(await page.getByRole('alert').count()).toBe(0)

  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Customer journey maps' }).waitFor()
  await page.getByText('“Paywall” is on this page.').last().waitFor()
})

test('a touchpoint has somebody who does the work and somebody who answers for it', async () => {
  const page = await open({ maps: [governed()] })
  await openCard(page, 'Banner')
  await page.getByRole('textbox', { name: /^Responsible/ }).fill('Ann')
  await page.getByRole('textbox', { name: /^Accountable/ }).fill('Bob')
  await expect
    .poll(() => cardOf(page, 'touchpoint0.0'))
    .toMatchObject({ owner: 'Ann', accountable: 'Bob' })
})

test('a stage is expected to be as good as somebody says, or nobody knows', async () => {
  const page = await open({ maps: [governed()] })
  const expected = () => page.evaluate(() => window.canvas.journey().stages[0]?.expected)
  const choice = page.getByRole('group', { name: 'How good it is expected to be' })
  await choice.getByRole('radio', { name: '5' }).check({ force: true })
  await expect.poll(expected).toBe(5)
  await choice.getByRole('radio', { name: 'unknown' }).check({ force: true })
  await expect.poll(expected).toBeNull()
})
