import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { findChromium } from '../../../src/playground/node/find-chromium'
import type { FakeSettings } from '../fake-canvas'
import { buildPage } from './build-page'

/** Figma's themes; FigJam has only a light one. */
export type Look = 'light' | 'dark' | 'figjam'

export interface View {
  readonly look?: Look
  readonly width?: number
  readonly height?: number
}

/** Opens the panel anew on a fake canvas, in a page of the size of the plugin's window. */
export type OpenPanel = (settings?: FakeSettings, view?: View) => Promise<Page>

/**
 * Starts a Chromium to look at the panel with. All tests of a file share one page, since a page costs
 * more than what most of them do in it; the panel in it is a new one for each. A test that failed may
 * still be at work in its page, which therefore goes with it.
 */
export function usePanel(): OpenPanel {
  let html: string
  let browser: Browser | undefined
  let page: Page | undefined
  beforeAll(async () => {
    ;[html, browser] = await Promise.all([buildPage(), launch()])
  }, 60_000)
  afterEach(async ({ task }) => {
    if (task.result?.state !== 'fail') return
    await page?.close()
    page = undefined
  })
  afterAll(() => browser?.close())

  return async (settings = {}, { look = 'light', width = 400, height = 640 } = {}) => {
    if (browser === undefined) throw new Error('Not started yet')
    if (page === undefined) {
      page = await browser.newPage({ locale: 'en-US' })
      // Shorter than a test may take, so that what was waited for is told.
      page.setDefaultTimeout(20_000)
      await page.setContent(html)
    }
    await page.setViewportSize({ width, height })
    // Nothing is under the pointer yet.
    await page.mouse.move(-1, -1)
    await page.evaluate(([given, theme]) => window.startPanel(given, theme), [
      { editor: look === 'figjam' ? 'figjam' : 'figma', ...settings },
      look === 'dark' ? 'dark' : 'light',
    ] as const)
    return page
  }
}

/** Nothing here needs the imitated graphics card. */
const PLAIN = ['--disable-gpu-compositing', '--disable-gpu-rasterization']

async function launch(): Promise<Browser> {
  const { args, ...found } = await findChromium()
  return chromium.launch({ ...found, args: [...args, ...PLAIN] })
}
