import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { exportJson } from '../../../src/formats/export-json'
import { newCard } from '../../../src/journey/new-record'
import { goTo } from '../dev/go-to'
import {
  edited,
  editedFile,
  group,
  importFile,
  newNote,
  openGroup,
  theirs,
  withoutBase,
} from '../dev/import-file'
import { usePanel } from '../dev/use-panel'
import type { FakeSettings } from '../fake-canvas'
import { sampleJourney } from '../sample-journey'

const open = usePanel()

async function openImport(settings: FakeSettings = {}): Promise<Page> {
  const page = await open({ maps: [sampleJourney()], ...settings })
  await goTo(page, 'Share')
  await page.getByRole('button', { name: 'Import', exact: true }).click()
  return page
}

const cardsOn = (page: Page) =>
  page.evaluate(() => window.canvas.journey().cards.map(({ text }) => text))

describe('a file beside an open map', () => {
  test('is a proposal: it says what differs, changes nothing, and takes what is ticked in one step', async () => {
    const page = await openImport()
    await importFile(page, withoutBase(theirs()))

    await page.getByText('“A bouquet” from map.json (JSON)').waitFor()
    await page.getByText('3 stages, 3 lanes, and 4 cards').waitFor()
    expect(await cardsOn(page)).toEqual(['looks', 'asks', 'dear', 'cheaper'])
    await page.getByRole('button', { name: 'Take 3 changes' }).waitFor()

    await openGroup(page, 'Cards: “search”')
    const cards = group(page, 'Cards: “search”')
    await cards.getByText('text: “looks” → becomes “looks around”').waitFor()
    await cards.getByRole('checkbox', { name: 'Note “calls” new' }).uncheck()
    await page.getByRole('button', { name: 'Take 2 changes' }).click()

    await page.getByRole('heading', { level: 1, name: 'A bouquet' }).waitFor()
    await page.getByText('2 changes taken into the map').first().waitFor()
    expect(await cardsOn(page)).toEqual(['looks around', 'asks', 'dear', 'cheaper'])

    await page.getByRole('button', { name: 'Undo' }).last().click()
    await expect.poll(() => cardsOn(page)).toEqual(['looks', 'asks', 'dear', 'cheaper'])
  })

  test('without what it was made from, it deletes only what somebody ticks', async () => {
    const page = await openImport()
    await importFile(page, withoutBase(theirs()))
    await page.getByText('Nobody can tell what was changed').waitFor()

    await openGroup(page, 'Cards: “search”')
    await page.getByText('Only on the map: 1', { exact: true }).waitFor()
    await page.getByRole('checkbox', { name: 'Delete them all' }).check()
    await page.getByRole('button', { name: 'Take 4 changes' }).click()

    await expect.poll(() => cardsOn(page)).toEqual(['looks around', 'calls', 'dear', 'cheaper'])
  })

  test('that knows what it was made from, it undoes nothing that was done on the map since', async () => {
    const exported = sampleJourney()
    const now = edited(
      exported,
      { type: 'card.edit', id: 'dear', patch: { text: 'much too dear' } },
      { type: 'card.add', card: newNote('mine'), at: 9 },
    )
    const page = await openImport({ maps: [now] })
    await importFile(page, editedFile(exported, theirs()))
    await page.getByText('It is known what it was made from').waitFor()
    await page.getByRole('button', { name: 'Take 4 changes' }).click()

    await expect
      .poll(() => cardsOn(page))
      .toEqual(['looks around', 'calls', 'mine', 'much too dear', 'cheaper'])
  })

  test('what it says of its beginnings need not be believed', async () => {
    const exported = sampleJourney()
    const now = edited(exported, {
      type: 'card.edit',
      id: 'dear',
      patch: { text: 'much too dear' },
    })
    const page = await openImport({ maps: [now] })
    await importFile(page, editedFile(exported, theirs()))
    await page.getByRole('button', { name: 'Take 4 changes' }).waitFor()

    await page.getByRole('button', { name: 'Show all differences instead' }).click()

    await page.getByText('Nobody can tell what was changed').waitFor()
    await openGroup(page, 'Cards: “search”')
    await page.getByRole('checkbox', { name: 'Barrier “much too dear” changed' }).waitFor()
    await page.getByText('Only on the map: 1', { exact: true }).waitFor()
  })

  test('the file it was made from can be chosen, and says more than nothing', async () => {
    const exported = sampleJourney()
    const now = edited(exported, {
      type: 'card.edit',
      id: 'dear',
      patch: { text: 'much too dear' },
    })
    const page = await openImport({ maps: [now] })
    await importFile(page, withoutBase(theirs()))
    await page.getByRole('button', { name: 'Take 4 changes' }).waitFor()

    await importFile(page, withoutBase(exported), 'Choose the file it was made from')

    await page.getByText('Compared with map.json').first().waitFor()
    await page.getByRole('button', { name: 'Take 4 changes' }).click()
    await expect
      .poll(() => cardsOn(page))
      .toEqual(['looks around', 'calls', 'much too dear', 'cheaper'])
  })

  test('what both sides have changed is decided one by one, and stays as it is until then', async () => {
    const exported = sampleJourney()
    const now = edited(exported, { type: 'card.edit', id: 'looks', patch: { text: 'mine' } })
    const page = await openImport({ maps: [now] })
    await importFile(page, editedFile(exported, theirs()))

    const conflicts = page.getByRole('region', { name: 'To be decided: 1' })
    const choice = conflicts.getByRole('group', { name: /^Note “mine”/ })
    expect(await choice.getByRole('radio', { name: 'Leave: “mine”' }).isChecked()).toBe(true)
    await page.getByRole('button', { name: 'Take 3 changes' }).waitFor()

    await choice.getByRole('radio', { name: 'Take: “looks around”' }).check()
    await page.getByRole('button', { name: 'Take 4 changes' }).click()
    await expect.poll(() => cardsOn(page)).toEqual(['looks around', 'calls', 'dear', 'cheaper'])
  })

  test('what cannot be taken by itself takes along what it needs, and leaves with it', async () => {
    const page = await openImport()
    const next = edited(theirs(), {
      type: 'card.add',
      card: { ...newCard('note', 'deliver', 'actions', 'arrives'), id: 'arrives' },
      at: 0,
    })
    await importFile(page, withoutBase(next))
    await openGroup(page, 'Stages')
    await page.getByRole('checkbox', { name: 'Stage “Deliver” new' }).uncheck()
    await openGroup(page, 'Cards: “Deliver”')
    const arrives = page.getByRole('checkbox', { name: 'Note “arrives” new' })
    expect(await arrives.isChecked()).toBe(false)

    await arrives.check()

    expect(await page.getByRole('checkbox', { name: 'Stage “Deliver” new' }).isChecked()).toBe(true)
  })

  test('follows the map while it is open, and keeps what was decided', async () => {
    const page = await openImport()
    await importFile(page, withoutBase(theirs()))
    await openGroup(page, 'Cards: “search”')
    await page.getByRole('checkbox', { name: 'Note “calls” new' }).uncheck()

    await page.evaluate(() =>
      window.canvas.editByHand([
        { type: 'card.edit', id: 'looks', patch: { text: 'looks around' } },
      ]),
    )

    await page.getByRole('button', { name: 'Take 1 change' }).waitFor()
    expect(await page.getByRole('checkbox', { name: 'Note “calls” new' }).isChecked()).toBe(false)
  })

  test('can be drawn as a map of its own instead', async () => {
    const page = await openImport()
    await importFile(page, withoutBase(theirs()))
    await page.getByRole('button', { name: 'Draw as a new map' }).click()

    await page.getByText('“A bouquet” is on the canvas').first().waitFor()
    expect(await page.evaluate(() => window.canvas.maps())).toBe(2)
    expect(await page.evaluate(() => window.canvas.journey('1:1').cards.length)).toBe(4)
  })

  test('is let go without a trace', async () => {
    const page = await openImport()
    await importFile(page, withoutBase(theirs()))
    await page.getByRole('button', { name: 'Cancel' }).click()
    await page.getByRole('heading', { level: 1, name: 'Share' }).waitFor()
    expect(await cardsOn(page)).toEqual(['looks', 'asks', 'dear', 'cheaper'])

    await page.getByRole('button', { name: 'Import', exact: true }).click()
    await page.getByRole('button', { name: 'Choose a file' }).waitFor()
  })

  test('that says nothing else than the map says so', async () => {
    const page = await openImport()
    await importFile(page, exportJson(sampleJourney()))
    await page.getByText('It says nothing else than the map does.').waitFor()
    expect(
      await page.getByRole('button', { name: 'Take 0 changes' }).getAttribute('aria-disabled'),
    ).toBe('true')
  })

  test('tells how far it is while it is taken, and can be stopped', async () => {
    const page = await openImport({ jobsTake: 20_000 })
    await importFile(page, withoutBase(theirs()))
    await page.getByRole('button', { name: 'Take 3 changes' }).click()
    const job = page.getByRole('region', { name: 'Taking changes into “A bouquet”' })
    await job.getByRole('progressbar').waitFor()
    await job.getByRole('button', { name: 'Cancel' }).click()

    await page.getByText('Cancelled. The canvas is as it was before.').waitFor()
    await page.getByRole('button', { name: 'Take 3 changes' }).waitFor()
    expect(await cardsOn(page)).toEqual(['looks', 'asks', 'dear', 'cheaper'])
  })

  test('that is refused stays to be chosen from', async () => {
    const page = await openImport()
    await importFile(page, withoutBase(theirs()))
    await page.evaluate(() => window.canvas.failNextEdit())
    await page.getByRole('button', { name: 'Take 3 changes' }).click()
    await page.getByRole('alert').getByText('Figma refused the change').waitFor()
    await page.getByRole('button', { name: 'Take 3 changes' }).waitFor()
  })
})
