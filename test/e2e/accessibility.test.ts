import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Frame, Locator } from 'playwright-core'
import { expect, it } from 'vitest'
import { smallJourney } from '../built/plugin/small-journey'
import { importMap } from './playground/small-map'
import { usePlayground, type Playground } from './playground/use-playground'

const open = usePlayground()
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds in a frame, in words: rule, and the elements it is about. */
async function violations(frame: Frame): Promise<string[]> {
  await frame.evaluate(axe)
  const { violations: found, passes } = await frame.evaluate<AxeResults>(
    // Another frame is another document, looked at by itself.
    'axe.run(document, { iframes: false, resultTypes: ["violations"] })',
  )
  if (passes.length === 0) throw new Error('axe has looked at nothing')
  return found.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ target, any }) => `${target.join(' ')} ${any[0]?.message ?? ''}`).join('; ')}`,
  )
}

/** Looks at a screen as it is. */
async function look(playground: Playground, screen: string, found: string[]): Promise<void> {
  const frame = await playground.panelFrame()
  for (const violation of await violations(frame)) found.push(`${screen}: ${violation}`)
}

const WORDS = {
  en: {
    menu: 'Menu of the map',
    settings: 'Map settings',
    back: 'Back to the map',
    keys: 'Keys',
    remove: 'Delete the stage',
    more: 'Task and way out',
    done: 'Done',
    edit: 'Edit',
    cardMenu: /^Menu of “/,
  },
  ru: {
    menu: 'Меню карты',
    settings: 'Настройки карты',
    back: 'Назад к карте',
    keys: 'Клавиши',
    remove: 'Удалить этап',
    more: 'Задача и переход дальше',
    done: 'Готово',
    edit: 'Изменить',
    cardMenu: /^Меню карточки «/,
  },
} as const

it.each([
  ['figma', 'en'],
  ['figjam', 'ru'],
] as const)('axe finds nothing on any screen of the panel: %s, %s', async (editor, language) => {
  const playground = await open(`?editor=${editor}&lang=${language}`)
  const { panel, page } = playground
  const words = WORDS[language]
  const journey = smallJourney('saas', 2, language)
  const found: string[] = []
  const button = (name: string | RegExp): Locator => panel.getByRole('button', { name })

  // Figma's light theme is looked at screen by screen in the tests of the panel.
  if (editor === 'figma') {
    await page.getByRole('button', { name: 'Dark' }).click()
    await (await playground.panelFrame()).waitForSelector('html.figma-dark')
  }
  await look(playground, 'gallery', found)
  await button('SaaS').first().click()
  await look(playground, 'gallery, one chosen', found)
  await button('SaaS').first().click()
  await importMap(playground, journey)
  await panel.getByText(words.more).click()
  await look(playground, 'map', found)
  if (editor === 'figma') {
    // Its other screens are the same as in FigJam, and looked at in every theme in the tests of the panel.
    expect(found).toEqual([])
    expect(playground.errors).toEqual([])
    await playground.close()
    return
  }

  for (const kind of ['note', 'touchpoint', 'barrier', 'solution', 'kpi']) {
    const text = journey.cards.find((card) => card.kind === kind)?.text ?? ''
    const menu = button(words.cardMenu).and(button(text.slice(0, 20)))
    await menu.first().click()
    if (kind === 'note') await look(playground, 'menu of a card', found)
    await panel.getByRole('menuitem', { name: words.edit, exact: true }).click()
    const done = panel.getByRole('button', { name: words.done, exact: true })
    await done.waitFor()
    await look(playground, `fields of a ${kind}`, found)
    await done.click()
  }

  await button(words.remove).click()
  await look(playground, 'deleting a stage', found)
  await page.locator('.panel iframe').focus()
  await button(words.menu).click()
  await look(playground, 'menu of the map', found)
  await panel.getByRole('menuitem', { name: words.keys }).click()
  await look(playground, 'keys', found)
  await page.keyboard.press('Escape')
  await button(words.menu).click()
  await panel.getByRole('menuitem', { name: words.settings }).click()
  await button(words.back).waitFor()
  await look(playground, 'settings', found)

  for (const violation of await violations(page.mainFrame())) found.push(`the page: ${violation}`)
  expect(found).toEqual([])
  expect(playground.errors).toEqual([])
  await playground.close()
})
