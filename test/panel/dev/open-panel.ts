import { chromium, type Browser, type Page } from 'playwright-core'
import { findChromium } from '../../../src/playground/node/find-chromium'
import type { FakeSettings } from '../fake-canvas'
import { buildPage, type Look } from './build-page'

export interface View {
  readonly look?: Look
  readonly width?: number
  readonly height?: number
}

export interface PanelBrowser {
  /** Opens the panel on a fake canvas, in a page of the size of the plugin's window. */
  readonly open: (settings?: FakeSettings, view?: View) => Promise<Page>
  readonly close: () => Promise<void>
}

/** Starts a Chromium to look at the panel with. */
export async function startPanelBrowser(): Promise<PanelBrowser> {
  const [page, browser] = await Promise.all([buildPage(), launch()])
  return {
    open: async (settings = {}, { look = 'light', width = 400, height = 640 } = {}) => {
      const tab = await browser.newPage({ viewport: { width, height }, locale: 'en-US' })
      await tab.setContent(page(look))
      await tab.evaluate((given) => window.startPanel(given), settings)
      return tab
    },
    close: () => browser.close(),
  }
}

/** Nothing here needs the imitated graphics card. */
const PLAIN = ['--disable-gpu-compositing', '--disable-gpu-rasterization']

async function launch(): Promise<Browser> {
  const { args, ...found } = await findChromium()
  return chromium.launch({ ...found, args: [...args, ...PLAIN] })
}
