import { chromium } from 'playwright-core'
import { findChromium } from '../../../src/playground/node/find-chromium'
import { buildScripts, type Look } from './build-page'
import { openPanel } from './open-panel'
import { buildTemplate } from '../../../src/templates/build-template'
import { TEMPLATES } from '../../../src/templates/templates'
import { readFileSync } from 'node:fs'
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')
const scripts = await buildScripts()
console.log('panel', Buffer.byteLength(scripts.panel))
const browser = await chromium.launch(await findChromium())
const only = process.argv[2]
async function shot(name: string, settings: any, view: any, act?: (f: any, p: any) => Promise<void>) {
  if (only && !name.match(only)) return
  const { page, frame } = await openPanel(browser, scripts, settings, view)
  page.on('console', (m) => console.log(name, 'console', m.text()))
  page.on('pageerror', (m) => console.log(name, 'error', m.message))
  if (act) await act(frame, page)
  await page.waitForTimeout(250)
  await page.screenshot({ path: `/tmp/shots/${name}.png` })
  await frame.evaluate(axe)
  const found: any = await frame.evaluate(() => (window as any).axe.run(document, { resultTypes: ['violations'] }))
  for (const v of found.violations) console.log(name, v.id, v.help, v.nodes.slice(0, 3).map((n: any) => n.html.slice(0, 160) + ' ' + n.failureSummary.slice(0, 200)))
  await page.close()
}
const [retail, b2b, saas] = TEMPLATES
const map = (t: any, l: any, theme: any = 'day') => ({ ...buildTemplate(t, l), theme })
try {
  await shot('gallery', {}, {})
  await shot('gallery-ru-maps', { maps: [map(retail, 'ru'), map(b2b, 'en')], language: 'ru' }, { look: 'dark', height: 1000 }, async (f) => { await f.locator('[aria-expanded]').first().click(); await f.getByRole('radio', { name: 'Сумерки' }).check() })
  await shot('gallery-full', { editor: 'figjam' }, { look: 'figjam', height: 2000 }, async (f) => { await f.locator('[aria-expanded]').nth(1).click() })
  await shot('map', { maps: [map(retail, 'en')] }, {})
  await shot('map-tall', { maps: [map(retail, 'en')] }, { height: 1900 }, async (f) => { await f.getByRole('tab').nth(4).click(); await f.getByText('Task and way out').click() })
  await shot('map-ru-dark', { maps: [map(saas, 'ru')], language: 'ru' }, { look: 'dark', height: 1500 }, async (f) => { await f.getByRole('tab').nth(2).click() })
  await shot('map-jam-320', { maps: [map(b2b, 'ru')], language: 'ru', editor: 'figjam' }, { look: 'figjam', width: 320, height: 1400 })
  await shot('form-barrier', { maps: [map(retail, 'en')] }, { height: 1000 }, async (f) => { await f.getByRole('tab').nth(4).click(); const b = f.getByRole('region', { name: 'Barriers' }).getByRole('button').nth(1); await b.click(); await b.click() })
  await shot('form-solution-ru', { maps: [map(retail, 'ru')], language: 'ru' }, { look: 'dark', height: 1000 }, async (f) => { const b = f.getByRole('region', { name: /Решения|Как мы/ }).getByRole('button').nth(1); await b.click(); await b.click() })
  await shot('form-touchpoint', { maps: [map(retail, 'en')] }, { height: 900 }, async (f) => { const b = f.getByRole('region', { name: /Touchpoints/ }).getByRole('button').nth(1); await b.click(); await b.click() })
  await shot('remove-stage', { maps: [map(retail, 'ru')], language: 'ru' }, {}, async (f) => { await f.getByLabel('Удалить этап').click() })
  await shot('menu', { maps: [map(retail, 'en')] }, { look: 'dark' }, async (f) => { await f.getByLabel('Menu of the map').click() })
  await shot('keys', { maps: [map(retail, 'en')] }, {}, async (f) => { await f.getByLabel('Menu of the map').click(); await f.getByRole('menuitem', { name: 'Keys' }).click() })
  await shot('settings', { maps: [map(b2b, 'en')] }, { height: 1700 }, async (f) => { await f.getByLabel('Menu of the map').click(); await f.getByText('Map settings').click(); await f.getByRole('region', { name: 'Personas' }).getByRole('button').first().click(); await f.getByRole('region', { name: 'Lanes' }).getByRole('button').nth(4).click(); await f.getByRole('button', { name: /Delete the lane/ }).nth(2).click() })
  await shot('settings-ru-dark', { maps: [map(b2b, 'ru')], language: 'ru' }, { look: 'dark', height: 900, width: 360 }, async (f) => { await f.getByLabel('Меню карты', { exact: true }).click(); await f.getByText('Настройки карты').click() })
  await shot('drawing', { drawingTakes: 3000 }, {}, async (f, p) => { await f.locator('[aria-expanded]').first().click(); await f.getByText('Draw the map').click(); await p.waitForTimeout(900) })
  await shot('problem', { maps: [map(retail, 'en')] }, {}, async (f, p) => { await p.evaluate(() => (window as any).sandbox.failNextEdit()); await f.getByPlaceholder('Type a card, press Enter').first().fill('x'); await f.getByPlaceholder('Type a card, press Enter').first().press('Enter') })
  await shot('deleted', { maps: [map(retail, 'en')], unreadable: 3 }, {}, async (f, p) => { await f.getByRole('region', { name: 'Actions' }).getByRole('button').nth(1).focus(); await p.keyboard.press('Delete') })
  const long = map(retail, 'en')
  long.title = 'Очень длинное название '.repeat(20)
  long.stages[0].name = 'X'.repeat(10000)
  long.stages[1].name = 'مرحلة البحث عن الزهور'
  long.stages[2].name = ''
  long.stages[3].name = '🧑‍🚀🌷 Emoji'
  long.cards[0].text = 'W'.repeat(10000)
  long.cards[1].text = 'مرحبا <img src=x onerror=alert(1)></script> שלום'
  long.lanes[1].name = 'Ж'.repeat(300)
  await shot('long', { maps: [long] }, { height: 1400 })
  await shot('long-320', { maps: [long] }, { height: 1400, width: 320, look: 'dark' })
  await shot('empty', { }, {}, async (f) => { await f.locator('[aria-expanded]').last().click(); await f.getByText('Draw the map').click(); await f.getByLabel('Title of the map').waitFor() })
} finally { await browser.close() }
