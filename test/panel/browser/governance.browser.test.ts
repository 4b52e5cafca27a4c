import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { newCard, newStage } from '../../../src/journey/new-record'
import type { Journey } from '../../../src/journey/journey'
import { governed } from '../../journey/governed'
import { goTo } from '../dev/go-to'
import { usePanel } from '../dev/use-panel'
import { sampleJourney } from '../sample-journey'

const open = usePanel()

async function openGrid(journey: Journey = governed()): Promise<Page> {
  const page = await open({ maps: [journey] })
  await goTo(page, 'Insights', 'Who takes part')
  return page
}
const box = (page: Page, department: string, touchpoint: string) =>
  page.getByRole('checkbox', { name: `${department} ${touchpoint}`, exact: true })
const departmentsAt = (page: Page, id: string): Promise<unknown> =>
  page.evaluate((id) => {
    const card = window.canvas.journey().cards.find((one) => one.id === id)
    return card?.kind === 'touchpoint' ? card.departments : null
  }, id)
const focused = (page: Page) =>
  page.evaluate(() => {
    const labels = document.activeElement?.getAttribute('aria-labelledby')?.split(' ') ?? []
    return labels.map((id) => document.getElementById(id)?.textContent).join(' · ')
  })
const edits = (page: Page) =>
  page.evaluate(() => window.canvas.asked.filter(({ type }) => type === 'edit').length)

test('the grid is one stop of Tab; arrows go through it, Space ticks, and each tick is one edit', async () => {
  const page = await openGrid()
  await page.getByRole('combobox', { name: 'Touchpoints of' }).focus()
  await page.keyboard.press('Tab')
  expect(await focused(page)).toBe('Marketing · Banner')

  for (const key of ['ArrowDown', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key)
  expect(await focused(page)).toBe('Engineering · Video')
  await page.keyboard.press('Space')
  await expect.poll(() => departmentsAt(page, 'touchpoint0.1')).toEqual(['Design', 'Engineering'])
  expect(await edits(page)).toBe(1)
  expect(await focused(page)).toBe('Engineering · Video')
  await page.getByText('Engineering takes part at “Video”').first().waitFor()

  await page.keyboard.press('Space')
  await expect.poll(() => departmentsAt(page, 'touchpoint0.1')).toEqual(['Design'])
  expect(await edits(page)).toBe(2)

  await page.keyboard.press('Control+End')
  expect(await focused(page)).toBe('Customer Success · Review')
  await page.keyboard.press('Home')
  expect(await focused(page)).toBe('Marketing · Review')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-focus'))).toBe(
    'new-department',
  )
  await page.keyboard.press('Shift+Tab')
  expect(await focused(page)).toBe('Marketing · Review')
})

test('columns stay where they are while one ticks, even the one that loses its last tick', async () => {
  const page = await openGrid()
  const columns = () => page.getByRole('columnheader').allTextContents()
  const before = await columns()
  await box(page, 'UX', 'Banner').check()
  await expect.poll(() => departmentsAt(page, 'touchpoint0.0')).toEqual(['Marketing', 'UX'])
  expect(await columns()).toEqual(before)

  for (const card of ['Tour', 'Push']) await box(page, 'Customer Success', card).uncheck()
  await expect.poll(() => departmentsAt(page, 'touchpoint7.1')).toEqual(['Design'])
  expect(await columns()).toEqual(before)
})

test('it says at how many a step has its hands, and where that is nobody or too many', async () => {
  const page = await openGrid()
  const group = (name: RegExp) => page.getByRole('rowheader', { name })
  await group(/^3\.2 First hour · 5 departments, many hands$/).waitFor()
  await group(/^5\.1 Tells others · 2 departments$/).waitFor()
  await box(page, 'Marketing', 'Invitation').uncheck()
  await box(page, 'Design', 'Review').uncheck()
  await group(/^5\.1 Tells others · 0 departments, nobody takes part$/).waitFor()
})

test('a new department gets a column, typed or suggested, and is on the map once it is ticked', async () => {
  const page = await openGrid({
    ...governed(),
    cards: governed().cards.map((card) =>
      card.kind === 'touchpoint' ? { ...card, departments: [] } : card,
    ),
  })
  expect(await page.getByRole('checkbox').count()).toBe(0)
  const field = page.getByRole('textbox', { name: 'New department' })
  await field.fill('  Legal   team ')
  await page.keyboard.press('Enter')
  await page.getByText('Legal team: a column of its own').first().waitFor()
  expect(await field.inputValue()).toBe('')
  await page.getByRole('button', { name: '+ Support' }).click()
  expect((await page.getByRole('columnheader').allTextContents()).slice(1, 3)).toEqual([
    'Legal team',
    'Support',
  ])
  expect(await edits(page)).toBe(0)

  await box(page, 'Support', 'Chat').check()
  await expect.poll(() => departmentsAt(page, 'touchpoint3.0')).toEqual(['Support'])
})

test('of very many touchpoints those of one stage are shown, and another can be chosen', async () => {
  const journey = governed()
  const stage = { ...newStage('Long'), id: 'long' }
  const more = Array.from({ length: 60 }, (_, i) => ({
    ...newCard('touchpoint', 'long', 'touchpoints', `More ${i}`),
    id: `more${i}`,
  }))
  const page = await openGrid({
    ...journey,
    stages: [...journey.stages, stage],
    cards: [...journey.cards, ...more],
  })
  const rows = () => page.getByRole('rowheader').allTextContents()
  expect(await rows()).toContain('Banner')
  expect(await rows()).not.toContain('More 1')
  await page.getByRole('combobox', { name: 'Touchpoints of' }).selectOption({ label: 'Long' })
  expect(await rows()).not.toContain('Banner')
  expect(await rows()).toContain('More 59')
})

test('a map without touchpoints says so, and one with some says how many are nobody’s', async () => {
  const page = await openGrid(sampleJourney())
  await page.getByText('There are no touchpoints of yours on this map yet.').waitFor()

  const journey = governed()
  const cards = journey.cards.map((card) =>
    card.id === 'touchpoint0.0' ? { ...card, departments: [] } : card,
  )
  const other = await open({ maps: [{ ...journey, cards }] })
  await goTo(other, 'Insights')
  await other.getByRole('button', { name: /^Who takes part.*1 with nobody/ }).waitFor()
})
