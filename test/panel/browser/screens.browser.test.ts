import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { Journey, Language } from '../../../src/journey/journey'
import { buildTemplate } from '../../../src/templates/build-template'
import { b2b } from '../../../src/templates/b2b'
import { TEMPLATES } from '../../../src/templates/templates'
import { workedOn } from '../../templates/worked-on'
import { governed } from '../../journey/governed'
import { goTo } from '../dev/go-to'
import { usePanel, type View } from '../dev/use-panel'
import type { FakeSettings } from '../fake-canvas'
import { mapOfKind } from '../../scene/blueprint'
import { sampleJourney } from '../sample-journey'
import { sampleNotes } from '../sample-notes'
import { violationsIn } from '../dev/violations'

const open = usePanel()

const maps = (language: Language): Journey[] =>
  TEMPLATES.slice(0, 1).map((draft) => buildTemplate(draft, language))

const openCard = async (page: Page, lane: RegExp): Promise<void> => {
  const card = page.getByRole('region', { name: lane }).getByRole('listitem').first()
  await card.getByRole('button').first().click()
  await card.getByRole('button').first().click()
  await card.getByRole('textbox').first().waitFor()
}
const choose = async (page: Page, item: string): Promise<void> => {
  await page.getByRole('button', { name: /Menu of the map|Меню карты/ }).click()
  await page.getByRole('menuitem', { name: item, exact: true }).click()
}

const suggestionsIn = async (page: Page, field: RegExp): Promise<void> => {
  await page.getByRole('combobox', { name: field }).focus()
  for (let i = 0; i < 3; i += 1) await page.keyboard.press('ArrowDown')
  await page.getByRole('option', { selected: true }).waitFor()
}

/** A barrier among the actions. */
const withMisplaced = (): Journey => {
  const { cards, ...journey } = sampleJourney()
  return {
    ...journey,
    cards: cards.map((card) => (card.id === 'dear' ? { ...card, lane: 'actions' } : card)),
  }
}

/** The map of a buying committee. */
const committee = (language: Language): Journey => workedOn(buildTemplate(b2b, language))

const rated = (day: string, level: 2 | 3 | 4) => ({
  day,
  answers: Array.from({ length: 20 }, (_, i) => (i === 4 ? null : level)),
})

const SCREENS: readonly [string, FakeSettings, (page: Page) => Promise<unknown>][] = [
  ['gallery', {}, (page) => page.getByText('Retail').first().click()],
  [
    'галерея',
    { language: 'ru', maps: [...maps('ru'), ...maps('en')] },
    (page) => page.getByText('Розница').click(),
  ],
  ['map', { maps: maps('en') }, (page) => page.getByText('Task and way out').click()],
  ['карта', { language: 'ru', maps: maps('ru') }, (page) => page.getByRole('tab').nth(3).click()],
  ['barrier', { maps: maps('en') }, (page) => openCard(page, /^Barriers/)],
  ['menu', { maps: maps('en') }, (page) => page.getByLabel('Menu of the map').click()],
  [
    'removing a stage',
    { maps: maps('en') },
    (page) => page.getByRole('button', { name: 'Delete the stage' }).click(),
  ],
  ['settings', { maps: maps('en') }, (page) => choose(page, 'Map settings')],
  ['insights', { maps: maps('en') }, (page) => goTo(page, 'Insights')],
  ['обмен', { maps: maps('ru'), language: 'ru' }, (page) => goTo(page, 'Обмен')],
  ['checks', { maps: [sampleJourney()] }, (page) => goTo(page, 'Insights', 'Check the map')],
  [
    'проверки',
    { maps: [{ ...sampleJourney(), muted: ['emptyLane'] }], language: 'ru' },
    (page) => goTo(page, 'Выводы', 'Проверить карту'),
  ],
  [
    'boards',
    { maps: maps('en'), notes: { boards: [{ id: 'funnel', isBehind: false }] } },
    (page) => goTo(page, 'Insights', 'Boards'),
  ],
  [
    'доски',
    {
      maps: maps('ru'),
      language: 'ru',
      notes: { boards: [{ id: 'funnel', isBehind: true }] },
    },
    (page) => goTo(page, 'Выводы', 'Доски'),
  ],
  ['departments', { maps: [governed()] }, (page) => goTo(page, 'Insights', 'Who takes part')],
  [
    'отделы',
    { maps: [governed('ru')], language: 'ru' },
    (page) => goTo(page, 'Выводы', 'Кто участвует'),
  ],
  ['step', { maps: [governed()] }, (page) => openCard(page, /^Steps/)],
  ['шаг', { maps: [governed('ru')], language: 'ru' }, (page) => openCard(page, /^Шаги/)],
  ['kinds', { maps: maps('en') }, (page) => goTo(page, 'Insights', 'Kinds of map')],
  [
    'виды, один выбран',
    { maps: maps('ru').map((map) => mapOfKind(map, 'design')), language: 'ru' },
    (page) => goTo(page, 'Выводы', 'Виды карт'),
  ],
  [
    'hidden lanes in the settings',
    { maps: maps('en').map((map) => mapOfKind(map, 'study')) },
    (page) => choose(page, 'Map settings'),
  ],
  ['виды', { maps: maps('ru'), language: 'ru' }, (page) => goTo(page, 'Выводы', 'Виды карт')],
  [
    'maturity',
    { maps: [{ ...sampleJourney(), maturity: [rated('2026-03-01', 2), rated('2026-09-01', 4)] }] },
    (page) => goTo(page, 'Insights', 'Maturity'),
  ],
  [
    'зрелость',
    { maps: [{ ...sampleJourney(), maturity: [rated('', 3)] }], language: 'ru' },
    (page) => goTo(page, 'Выводы', 'Зрелость'),
  ],
  [
    'decisions',
    { maps: [workedOn(sampleJourney())] },
    async (page) => {
      await goTo(page, 'Insights', 'Decisions')
      await page.getByRole('button', { name: /^Edit/ }).click()
    },
  ],
  [
    'решения',
    { maps: [workedOn({ ...sampleJourney(), language: 'ru' })], language: 'ru' },
    async (page) => {
      await goTo(page, 'Выводы', 'Проверка решений')
      await page.getByRole('button', { name: /^Изменить/ }).click()
    },
  ],
  [
    'personas',
    { maps: [committee('en')] },
    async (page) => {
      await goTo(page, 'Insights', 'Personas')
      await page.getByRole('button', { name: /^Claire/ }).click()
      await page.getByText('Examples to begin with').click()
    },
  ],
  [
    'персоны',
    { maps: [committee('ru')], language: 'ru' },
    async (page) => {
      await goTo(page, 'Выводы', 'Персоны')
      await page.getByRole('button', { name: /^Елена/ }).click()
    },
  ],
  ['what if', { maps: maps('en') }, (page) => goTo(page, 'Insights', 'What if')],
  [
    'что если',
    { maps: maps('ru'), language: 'ru' },
    async (page) => {
      await goTo(page, 'Выводы', 'Что если')
      await page.getByRole('button', { name: 'Попробовать долю побольше' }).click()
    },
  ],
  ['offer', { maps: [committee('en')] }, (page) => openCard(page, /^Offer: IT/)],
  ['cost', { maps: [committee('en')] }, (page) => openCard(page, /^Cost of ownership/)],
  ['catalogs', { maps: maps('en') }, (page) => goTo(page, 'Insights', 'Catalogs')],
  ['каталоги', { maps: maps('ru'), language: 'ru' }, (page) => goTo(page, 'Выводы', 'Каталоги')],
  ['suggestions', { maps: maps('en') }, (page) => suggestionsIn(page, /^Add to “Touchpoints”/)],
  [
    'подсказки',
    { maps: maps('ru'), language: 'ru' },
    (page) => suggestionsIn(page, /^Добавить в «Барьеры»/),
  ],
  [
    'drawing',
    { jobsTake: 20_000 },
    async (page) => {
      await page.getByText('Retail').first().click()
      await page.getByRole('button', { name: 'Draw the map' }).click()
      await page.getByRole('progressbar').waitFor()
    },
  ],
  [
    'from the canvas',
    { maps: [withMisplaced()], notes: sampleNotes() },
    async (page) => {
      await page.getByRole('button', { name: /^From the canvas/ }).click()
      for (const which of await page.getByRole('button', { name: /^Which ones/ }).all()) {
        await which.click()
      }
    },
  ],
  [
    'a text that is kept',
    { maps: [sampleJourney()], language: 'ru' },
    async (page) => {
      await page.getByRole('textbox', { name: 'Этап', exact: true }).fill('Ищет цветы')
      await page.getByText('На холсте').waitFor()
      await page.evaluate(() =>
        window.canvas.editByHand([{ type: 'stage.remove', id: 'search', cards: 'remove' }]),
      )
      await page.getByRole('alert').waitFor()
    },
  ],
  [
    'problem',
    { maps: maps('en'), notes: { damaged: sampleNotes().damaged } },
    async (page) => {
      await page.evaluate(() => window.canvas.failNextEdit())
      await page.getByRole('textbox', { name: 'Stage' }).fill('New name')
      await page.getByRole('alert').waitFor()
    },
  ],
]

/** The screens in the narrowest window in Figma's dark theme; FigJam's look is looked at in the playground, but for these. */
const DARK = [
  'gallery',
  'карта',
  'barrier',
  'removing a stage',
  'settings',
  'hidden lanes in the settings',
  'виды, один выбран',
  'проверки',
  'доски',
  'подсказки',
  'персоны',
  'что если',
  'отделы',
  'шаг',
]
const VARIED = ['problem', 'from the canvas']
const views = (name: string): View[] => [
  { look: 'light' },
  ...(DARK.includes(name) || VARIED.includes(name) ? [{ look: 'dark', width: 320 } as const] : []),
  ...(VARIED.includes(name) ? [{ look: 'figjam', width: 360 } as const] : []),
]

test.each(
  SCREENS.flatMap(([name, settings, act]) =>
    views(name).map((view) => [name, view.look, settings, view, act] as const),
  ),
)(
  '%s in %s: nothing for axe to find, nothing cut off at the side',
  async (_, __, settings, view, act) => {
    const page = await open(settings, view)
    await act(page)
    expect(await violationsIn(page.mainFrame())).toEqual([])
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow).toBe(0)
  },
)
