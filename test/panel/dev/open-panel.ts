import type { Browser, Frame, Page } from 'playwright-core'
import type { FakeSettings } from '../fake-sandbox'
import { hostPage, panelPage, type DevScripts, type Look } from './build-page'

export interface OpenPanel {
  readonly page: Page
  readonly frame: Frame
}

/** Opens the panel beside a fake sandbox in a browser page of the size of the plugin's window. */
export async function openPanel(
  browser: Browser,
  scripts: DevScripts,
  settings: FakeSettings = {},
  { look = 'light', width = 400, height = 640, locale = 'en-US' }: {
    readonly look?: Look
    readonly width?: number
    readonly height?: number
    readonly locale?: string
  } = {},
): Promise<OpenPanel> {
  const page = await browser.newPage({ viewport: { width, height }, locale, deviceScaleFactor: 2 })
  await page.setContent(hostPage(scripts))
  await page.evaluate(([html, given]) => window.startPanel(html, given), [
    panelPage(scripts, look),
    settings,
  ] as const)
  const element = await page.waitForSelector('iframe')
  const frame = await element.contentFrame()
  if (frame === null) throw new Error('The panel has no frame')
  await frame.waitForSelector('main[data-focus="screen"] h1')
  return { page, frame }
}
