import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { exportJson } from '../../../src/formats/export-json'
import type { Journey } from '../../../src/journey/journey'
import { newCard, newStage } from '../../../src/journey/new-record'
import type { Operation } from '../../../src/journey/operation'
import { accepted } from '../../journey/apply'
import { goTo } from '../dev/go-to'
import { usePanel, type View } from '../dev/use-panel'
import { violationsIn } from '../dev/violations'
import type { FakeSettings } from '../fake-canvas'
import { sampleJourney } from '../sample-journey'

const open = usePanel()

const card = (kind: 'note' | 'barrier', lane: string, id: string) => ({
  ...newCard(kind, 'search', lane, id),
  id,
})
const edited = (journey: Journey, ...operations: Operation[]): Journey =>
  operations.reduce(accepted, journey)

/** What somebody made of the sample: a text, a new card, a new stage, and a card that is gone. */
const theirs = (journey = sampleJourney()): Journey =>
  edited(
    journey,
    { type: 'card.edit', id: 'looks', patch: { text: 'looks around' } },
    { type: 'card.add', card: card('note', 'actions', 'calls'), at: 9 },
    { type: 'stage.add', stage: { ...newStage('Deliver'), id: 'deliver' }, at: 9 },
    { type: 'card.remove', id: 'asks' },
  )

/** A JSON file as another program writes it: without what it was made from. */
const withoutBase = (journey: Journey): string => {
  const file = JSON.parse(exportJson(journey)) as Record<string, unknown>
  delete file['base']
  return JSON.stringify(file)
}
/** A file that was exported, and edited by hand since. */
const editedFile = (journey: Journey, next: Journey): string => {
  const file = JSON.parse(exportJson(journey)) as Record<string, unknown>
  return JSON.stringify({ ...file, journey: next })
}

async function importFile(page: Page, text: string, button = 'Choose a file'): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: button }).click(),
  ])
  await chooser.setFiles({
    name: 'map.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  })
}

async function openImport(settings: FakeSettings = {}, view: View = {}): Promise<Page> {
  const page = await open({ maps: [sampleJourney()], ...settings }, view)
  await goTo(page, 'Share')
  await page.getByRole('button', { name: 'Import', exact: true }).click()
  return page
}

const cardsOn = (page: Page) =>
  page.evaluate(() => window.canvas.journey().cards.map(({ text }) => text))
const group = (page: Page, name: string) => page.getByRole('region', { name, exact: true })
const openGroup = (page: Page, name: string) =>
  group(page, name)
    .getByRole('button', { name: new RegExp(`^${name}`) })
    .click()

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
      { type: 'card.add', card: card('note', 'actions', 'mine'), at: 9 },
    )
    const page = await openImport({ maps: [now] })
    await importFile(page, editedFile(exported, theirs()))
    await page.getByText('It is known what it was made from').waitFor()
    await page.getByRole('button', { name: 'Take 4 changes' }).click()

    await expect
      .poll(() => cardsOn(page))
      .toEqual(['looks around', 'calls', 'mine', 'much too dear', 'cheaper'])
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

describe('ways in', () => {
  test('a text is pasted by keyboard alone, and the focus is never lost', async () => {
    const page = await openImport()
    await page.getByRole('button', { name: 'Paste text' }).focus()
    await page.keyboard.press('Enter')
    await page.keyboard.insertText(withoutBase(theirs()))
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')

    await page.getByText('“A bouquet” from pasted text (JSON)').waitFor()
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-focus'))).toBe(
      'screen',
    )
    // Through the groups to the button that takes.
    for (let tabs = 0; tabs < 30; tabs += 1) {
      await page.keyboard.press('Tab')
      const name = await page.evaluate(() => document.activeElement?.textContent)
      if (name === 'Take 3 changes') break
    }
    await page.keyboard.press('Enter')
    await page.getByText('3 changes taken into the map').first().waitFor()
  })

  test('what cannot be read is said where it was chosen, and another can be chosen at once', async () => {
    const page = await openImport()
    await importFile(page, '{ broken')
    await page.getByRole('alert').getByText('map.json could not be read').waitFor()

    await importFile(page, withoutBase(theirs()), 'Choose another file')
    await page.getByRole('button', { name: 'Take 3 changes' }).waitFor()
  })

  test('a file is dropped, wherever in the panel', async () => {
    const page = await open({ maps: [sampleJourney()] })
    const transfer = await page.evaluateHandle((text) => {
      const data = new DataTransfer()
      data.items.add(new File([text], 'dropped.json', { type: 'application/json' }))
      return data
    }, withoutBase(theirs()))
    const target = page.getByRole('heading', { level: 1, name: 'A bouquet' })
    await target.dispatchEvent('dragover', { dataTransfer: transfer })
    await page.getByText('Drop the file to read it').waitFor()
    await target.dispatchEvent('drop', { dataTransfer: transfer })

    await page.getByText('“A bouquet” from dropped.json (JSON)').waitFor()
    expect(await page.getByText('Drop the file to read it').count()).toBe(0)
  })

  test('cells are pasted where nobody types, and leave a text field alone', async () => {
    const page = await open({ maps: [sampleJourney()] })
    const paste = (text: string) =>
      page.evaluate((letters) => {
        const clipboardData = new DataTransfer()
        clipboardData.setData('text/plain', letters)
        const event = new ClipboardEvent('paste', {
          clipboardData,
          bubbles: true,
          cancelable: true,
        })
        document.activeElement?.dispatchEvent(event)
      }, text)
    await page.getByRole('textbox', { name: 'Stage', exact: true }).focus()
    await paste('{\n "format": "tropa-journey"\n}')
    expect(await page.getByRole('heading', { level: 1, name: 'Import' }).count()).toBe(0)

    await page.getByRole('button', { name: 'Undo' }).first().focus()
    await paste('one word')
    expect(await page.getByRole('heading', { level: 1, name: 'Import' }).count()).toBe(0)
    await paste(withoutBase(theirs()).replace('{', '{\n'))
    await page.getByText('“A bouquet” from pasted text (JSON)').waitFor()
  })

  test('without a map, a file is drawn at once, and what cannot be read is said', async () => {
    const page = await open()
    await importFile(page, '{', 'Import a file')
    await page.getByRole('alert').getByText('map.json could not be read').waitFor()
    await page.getByRole('button', { name: 'Cancel' }).click()
    await page.getByRole('heading', { level: 1, name: 'Customer journey maps' }).waitFor()

    await importFile(page, exportJson(sampleJourney()), 'Import a file')
    await page.getByRole('heading', { level: 1, name: 'A bouquet' }).waitFor()
  })
})

test('five thousand differences stay usable: groups are closed, lists are drawn in parts', async () => {
  const many = (texts: string): Journey => ({
    ...sampleJourney(),
    cards: Array.from({ length: 5_000 }, (_, i) => ({
      ...newCard('note', i % 2 === 0 ? 'search' : 'buy', 'actions', `${texts} ${String(i)}`),
      id: `n${String(i)}`,
    })),
  })
  const page = await openImport({ maps: [many('before')] })
  await importFile(page, withoutBase(many('after')))
  await page.getByRole('button', { name: 'Take 5,000 changes' }).waitFor()
  expect(await page.getByRole('checkbox').count()).toBe(2)

  await openGroup(page, 'Cards: “search”')
  const cards = group(page, 'Cards: “search”')
  expect(await cards.getByRole('listitem').filter({ hasText: 'changed' }).count()).toBe(50)
  await cards.getByRole('button', { name: 'Show 50 more' }).click()
  expect(await cards.getByRole('listitem').filter({ hasText: 'changed' }).count()).toBe(100)

  await page.getByRole('checkbox', { name: 'All of Cards: “buy”' }).uncheck()
  await page.getByRole('button', { name: 'Take 2,500 changes' }).waitFor()
  await cards.getByRole('checkbox').nth(1).uncheck()
  expect(
    await page
      .getByRole('checkbox', { name: 'All of Cards: “search”' })
      .evaluate((box) => box instanceof HTMLInputElement && box.indeterminate),
  ).toBe(true)
  await page.getByRole('button', { name: 'Take 2,499 changes' }).waitFor()
})

const VIEWS: readonly View[] = [
  { look: 'light' },
  { look: 'dark', width: 320 },
  { look: 'figjam', width: 360 },
]
test.each(
  (['en', 'ru'] as const).flatMap((language) =>
    VIEWS.map((view) => [language, view.look, view] as const),
  ),
)(
  'in %s and %s: nothing for axe to find, nothing cut off at the side',
  async (language, _, view) => {
    const exported = sampleJourney()
    const now = edited(
      exported,
      {
        type: 'card.edit',
        id: 'looks',
        patch: { text: 'Спрашивает подругу, где она берёт цветы' },
      },
      { type: 'card.edit', id: 'asks', patch: { text: 'mine, too' } },
    )
    const page = await open({ maps: [now], language }, view)
    await goTo(page, language === 'en' ? 'Share' : 'Обмен')
    await page.getByRole('button', { name: /^(Import|Импорт)$/ }).click()
    expect(await violationsIn(page.mainFrame())).toEqual([])
    await importFile(
      page,
      editedFile(exported, theirs()),
      language === 'en' ? 'Choose a file' : 'Выбрать файл',
    )
    const closed = page.locator('section button[aria-expanded=false]')
    while ((await closed.count()) > 0) await closed.first().click()
    await page.getByRole('checkbox').first().waitFor()
    expect(await violationsIn(page.mainFrame())).toEqual([])
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow).toBe(0)
    if (process.env['SHOTS'] !== undefined)
      await page.screenshot({
        path: `${process.env['SHOTS']}/${language}-${String(view.look)}.png`,
      })
  },
)
