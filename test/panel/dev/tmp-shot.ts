import { chromium } from 'playwright-core'
import { findChromium } from '/work/main/src/playground/node/find-chromium'
import { buildScripts } from '/work/main/test/panel/dev/build-page'
import { openPanel } from '/work/main/test/panel/dev/open-panel'
import { buildTemplate } from '/work/main/src/templates/build-template'
import { TEMPLATES } from '/work/main/src/templates/templates'
const scripts = await buildScripts()
console.log('panel', scripts.panel.length)
const browser = await chromium.launch(await findChromium())
try {
  const retail = TEMPLATES[0]!
  const g = await openPanel(browser, scripts, { editor: 'figma' })
  g.page.on('console', (m) => console.log('console', m.text()))
  await g.page.screenshot({ path: '/tmp/shots/gallery.png' })
  const m = await openPanel(browser, scripts, { maps: [buildTemplate(retail, 'en')] }, {height: 1400})
  await m.page.screenshot({ path: '/tmp/shots/map.png' })
} finally { await browser.close() }
