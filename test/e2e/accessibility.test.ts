import type { Locator } from 'playwright-core'
import { expect, it } from 'vitest'
import { smallJourney } from '../built/plugin/small-journey'
import { importMap } from './playground/small-map'
import { usePlayground, type Playground } from './playground/use-playground'
import { violationsIn } from '../panel/dev/violations'

const open = usePlayground()

/** Looks at a screen as it is. */
async function look(playground: Playground, screen: string, found: string[]): Promise<void> {
  const frame = await playground.panelFrame()
  for (const violation of await violationsIn(frame)) found.push(`${screen}: ${violation}`)
}

it('axe finds nothing on any screen of the panel', async () => {
  const playground = await open('?editor=figjam&lang=ru')
  const { panel, page } = playground
  const journey = smallJourney('saas', 2, 'ru')
  const found: string[] = []
  const button = (name: string | RegExp): Locator => panel.getByRole('button', { name })

  await look(playground, 'gallery', found)
  await button('SaaS').first().click()
  await look(playground, 'gallery, one chosen', found)
  await button('SaaS').first().click()
  await importMap(playground, journey)
  await panel.getByText('Задача и переход дальше').click()
  await look(playground, 'map', found)

  for (const kind of ['note', 'touchpoint', 'barrier', 'solution', 'kpi']) {
    const text = journey.cards.find((card) => card.kind === kind)?.text ?? ''
    const menu = button(/^Меню карточки «/).and(button(text.slice(0, 20)))
    await menu.first().click()
    if (kind === 'note') await look(playground, 'menu of a card', found)
    await panel.getByRole('menuitem', { name: 'Изменить', exact: true }).click()
    const done = panel.getByRole('button', { name: 'Готово', exact: true })
    await done.waitFor()
    await look(playground, `fields of a ${kind}`, found)
    await done.click()
  }

  await button('Удалить этап').click()
  await look(playground, 'deleting a stage', found)
  await page.locator('.panel iframe').focus()
  await button('Меню карты').click()
  await look(playground, 'menu of the map', found)
  await panel.getByRole('menuitem', { name: 'Клавиши' }).click()
  await look(playground, 'keys', found)
  await page.keyboard.press('Escape')
  await button('Меню карты').click()
  await panel.getByRole('menuitem', { name: 'Настройки карты' }).click()
  await button('Назад: «Карта»').waitFor()
  await look(playground, 'settings', found)

  for (const violation of await violationsIn(page.mainFrame())) found.push(`the page: ${violation}`)
  expect(found).toEqual([])
  expect(playground.errors).toEqual([])
  await playground.close()
})
