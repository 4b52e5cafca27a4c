import { describe, expect, test } from 'vitest'
import { exportJson } from '../../../src/formats/export-json'
import type { Journey } from '../../../src/journey/journey'
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
import { usePanel, type View } from '../dev/use-panel'
import { violationsIn } from '../dev/violations'
import { sampleJourney } from '../sample-journey'

const open = usePanel()

async function openImport(journey = sampleJourney()) {
  const page = await open({ maps: [journey] })
  await goTo(page, 'Share')
  await page.getByRole('button', { name: 'Import', exact: true }).click()
  return page
}

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
      ...newNote(`n${String(i)}`, i % 2 === 0 ? 'search' : 'buy'),
      text: `${texts} ${String(i)}`,
    })),
  })
  const page = await openImport(many('before'))
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
  },
)
