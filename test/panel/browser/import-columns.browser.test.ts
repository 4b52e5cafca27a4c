import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { goTo } from '../dev/go-to'
import { importFile } from '../dev/import-file'
import { usePanel, type View } from '../dev/use-panel'
import { violationsIn } from '../dev/violations'
import { sampleJourney } from '../sample-journey'

const open = usePanel()

/** Columns of which only one says what it holds. */
const FOREIGN =
  'Phase;What happens;Where it hurts;Crew\nsearch;strolls;far away;3\nsearch;calls;nobody answers;2\nbuy;pays;cash only;5\n'

async function openImport(): Promise<Page> {
  const page = await open({ maps: [sampleJourney()] })
  await goTo(page, 'Share')
  await page.getByRole('button', { name: 'Import', exact: true }).click()
  return page
}
const importTable = (page: Page, text = FOREIGN, button = 'Choose a file') =>
  importFile(page, text, button, 'steps.csv')

const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('data-focus'))
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 2, name })
const asked = (page: Page) => page.getByRole('region', { name: /^What do the/ })
const goOn = (page: Page) => page.getByRole('button', { name: 'Read it like this' })

describe('a table whose columns say too little', () => {
  test('is asked about, column by column with examples, and what is said becomes a proposal that is taken', async () => {
    const page = await openImport()
    await importTable(page)
    await heading(page, 'What do the columns hold?').waitFor()
    await expect.poll(() => focused(page)).toBe('columns')
    const phase = page.getByLabel('Phase', { exact: true })
    expect(await phase.evaluate((one: HTMLSelectElement) => one.value)).toBe('stage')
    await asked(page).getByText('far away · nobody answers · cash only').waitFor()
    await asked(page).getByRole('status').getByText('2 stages, 3 lanes, and 9 cards').waitFor()

    await page.getByLabel('What happens').selectOption({ label: 'Cards: Actions' })
    await page.getByLabel('Where it hurts').selectOption({ label: 'Cards: Barriers' })
    await page.getByLabel('Crew').selectOption({ label: 'Nothing for the map' })
    await asked(page).getByRole('status').getByText('2 stages, 2 lanes, and 6 cards').waitFor()
    await goOn(page).click()

    await page.getByText('“A bouquet” from steps.csv (CSV)').waitFor()
    await page.getByText('The first is “Crew”.').waitFor()
    await expect.poll(() => focused(page)).toBe('screen')
    await page.getByRole('button', { name: /^Take \d+ changes$/ }).click()
    await page.getByRole('heading', { level: 1, name: 'A bouquet' }).waitFor()
    const barriers = await page.evaluate(() =>
      window.canvas
        .journey()
        .cards.filter(({ kind }) => kind === 'barrier')
        .map(({ text }) => text),
    )
    expect(barriers).toEqual(expect.arrayContaining(['far away', 'nobody answers', 'cash only']))
  })

  test('is not read while something of it cannot be, and what that is stands where it is said', async () => {
    const page = await openImport()
    await importTable(page)
    await page.getByLabel('Phase', { exact: true }).selectOption({ label: 'Nothing for the map' })
    await asked(page)
      .getByRole('status')
      .getByText('Nothing here says what the stages are called')
      .waitFor()
    expect(await goOn(page).getAttribute('aria-disabled')).toBe('true')

    await page.getByLabel('Phase', { exact: true }).selectOption({ label: 'Stage' })
    await page.getByLabel('Crew').selectOption({ label: 'Stage' })
    await asked(page).getByRole('status').getByText('“Stage” is chosen more than once').waitFor()

    await page.getByRole('button', { name: 'Cancel' }).click()
    await page.getByRole('button', { name: 'Choose a file' }).waitFor()
  })

  test('may have its stages across, and several cards in a cell', async () => {
    const page = await openImport()
    await importTable(page, 'Spur,Suche,Kauf\nPassiert,schaut;fragt,zahlt\nKlemmt,teuer,voll\n')
    await page.getByLabel('Every column is a stage').check()
    await heading(page, 'What do the rows hold?').waitFor()
    await asked(page).getByRole('status').getByText('2 stages, 2 lanes, and 5 cards').waitFor()
    await page.getByLabel('A semicolon divides cards, too').uncheck()
    await asked(page).getByRole('status').getByText('2 stages, 2 lanes, and 4 cards').waitFor()
    expect(await page.getByLabel('Spur').count()).toBe(0)
    await page.getByLabel('Klemmt').selectOption({ label: 'Cards: Barriers' })
  })

  test('is answered by keyboard alone', async () => {
    const page = await openImport()
    await importTable(page, 'Phase;Klemmt\nsearch;far away\n')
    await heading(page, 'What do the columns hold?').waitFor()
    await expect.poll(() => focused(page)).toBe('columns')
    // The box for stages across, the column of stages, then the other one.
    for (let tabs = 0; tabs < 3; tabs += 1) await page.keyboard.press('Tab')
    await page.keyboard.type('Cards: Barriers')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.getByText('“A bouquet” from steps.csv (CSV)').waitFor()
    await page.getByText('1 stage, 1 lane, and 1 card').waitFor()
    expect(await page.getByText('What does not come through').count()).toBe(0)
  })

  test('is drawn as a new map, as other files are: beside the open one, or where there is none', async () => {
    const page = await openImport()
    await importTable(page, 'Phase;Klemmt\nsearch;far away\n')
    await page.getByLabel('Klemmt').selectOption({ label: 'Cards: Barriers' })
    await goOn(page).click()
    await page.getByRole('button', { name: 'Draw as a new map' }).click()
    await page.getByRole('heading', { level: 1, name: 'steps' }).waitFor()

    const gallery = await open()
    await importTable(gallery, 'Phase;Klemmt\nsearch;far away\n', 'Import a file')
    await heading(gallery, 'What do the columns hold?').waitFor()
    await expect.poll(() => focused(gallery)).toBe('columns')
    await gallery.getByLabel('Klemmt').selectOption({ label: 'Cards: Barriers' })
    await goOn(gallery).click()
    await gallery.getByRole('heading', { level: 1, name: 'steps' }).waitFor()
  })
})

test('a table that was read otherwise than meant can be put right, and back', async () => {
  const page = await openImport()
  await importTable(page, 'Stage,Goals,Pains\nsearch,finds,far away\n')
  const doubt = page.getByRole('button', { name: 'Columns were read otherwise than meant?' })
  await doubt.click()
  await heading(page, 'What do the columns hold?').waitFor()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await doubt.click()
  await page.getByLabel('Pains').selectOption({ label: 'Nothing for the map' })
  await goOn(page).click()
  await page.getByText('1 stage, 1 lane, and 1 card').waitFor()

  // What was said last is what one begins with.
  await doubt.click()
  const pains = page.getByLabel('Pains')
  expect(await pains.evaluate((one: HTMLSelectElement) => one.value)).toBe('ignore')
})

test('of many columns some are asked about at once, and more on demand', async () => {
  const page = await openImport()
  const row = (word: string) =>
    Array.from({ length: 40 }, (_, i) => `${word}${String(i)}`).join(';')
  await importTable(page, `Phase;${row('X')}\nsearch;${row('y')}\n`)
  await asked(page).getByRole('status').getByText('1 stage, 40 lanes, and 40 cards').waitFor()
  expect(await asked(page).getByRole('combobox').count()).toBe(30)
  await page.getByRole('button', { name: 'Show 11 more' }).click()
  expect(await asked(page).getByRole('combobox').count()).toBe(41)
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
    const page = await open({ maps: [sampleJourney()], language }, view)
    await goTo(page, language === 'en' ? 'Share' : 'Обмен')
    await page.getByRole('button', { name: /^(Import|Импорт)$/ }).click()
    const long = 'ОченьДлинноеНазваниеБезПробеловКоторомуНигдеНеПоместиться'
    await importTable(
      page,
      `Фаза;${long};;Где больно\nпоиск;${long};ещё;"дорого; далеко"\n`,
      language === 'en' ? 'Choose a file' : 'Выбрать файл',
    )
    await page.getByRole('combobox').first().waitFor()
    expect(await violationsIn(page.mainFrame())).toEqual([])
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow).toBe(0)
  },
)
