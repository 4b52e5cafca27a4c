import { chromium, type Browser, type Frame, type FrameLocator, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, vi } from 'vitest'
import type { DescribedNode } from '../../../src/playground/host'
// The door's declaration of `window.tropa`.
import type {} from '../../../src/playground/page/test-door'
// What the set-up provides.
import type {} from './start-once'

/** The playground in a browser, with the real panel beside the canvas. */
export interface Playground {
  readonly page: Page
  /** What is in the plugin's window. */
  readonly panel: FrameLocator
  readonly panelFrame: () => Promise<Frame>
  /** The page of the host's document: what is on the canvas, not what the panel shows. */
  readonly describe: () => Promise<DescribedNode>
  readonly selected: () => Promise<readonly string[]>
  /** The middle of a node, in the browser's window. */
  readonly middle: (id: string) => Promise<{ x: number; y: number }>
  /** Errors of the page and of the plugin. */
  readonly errors: readonly string[]
  readonly close: () => Promise<void>
}

/** How long one waits for something on the canvas or in the panel, in milliseconds. */
export const PATIENCE = { timeout: 60_000, interval: 200 }

/**
 * Connects to the browser that all files share.
 *
 * @returns a function that opens the playground anew, in a browser context of its own.
 */
export function usePlayground(): (query: string) => Promise<Playground> {
  // Pictures without a graphics card take their time, and more so where other work goes on.
  vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 })
  let browser: Browser | undefined
  beforeAll(async () => {
    browser = await chromium.connect(inject('browser'))
  })
  afterAll(async () => {
    // It ends the connection, with the contexts a failed test has left, not the browser.
    await browser?.close()
  })
  return async (query) => {
    if (browser === undefined) throw new Error('Not started yet')
    return open(browser, `${inject('playground')}${query}`)
  }
}

async function open(browser: Browser, url: string): Promise<Playground> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 860 },
    // Pictures are painted without a graphics card, and nobody looks at them.
    deviceScaleFactor: 0.5,
    acceptDownloads: true,
    locale: 'en-US',
  })
  context.setDefaultTimeout(PATIENCE.timeout)
  const page = await context.newPage()
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  await page.goto(url)
  const panel = page.frameLocator('.panel iframe')
  await panel.getByRole('heading', { level: 1 }).waitFor()
  return {
    page,
    panel,
    errors,
    async panelFrame() {
      const handle = await page.waitForSelector('.panel iframe')
      const frame = await handle.contentFrame()
      if (frame === null) throw new Error('The panel has no frame')
      return frame
    },
    async describe() {
      const document = await page.evaluate(() => window.tropa?.describe())
      const first = document?.children[0]
      if (first === undefined) throw new Error('The document has no page')
      return first
    },
    selected: () => page.evaluate(() => window.tropa?.selected() ?? []),
    async middle(id) {
      const box = await page.evaluate((wanted) => window.tropa?.boxOf(wanted), id)
      if (box === undefined || box === null) throw new Error(`${id} is not on the canvas`)
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
    },
    close: () => context.close(),
  }
}

/** Chooses a template in the gallery and draws it; comes back once the panel shows the map. */
export async function drawTemplate(
  { panel }: Playground,
  name: string,
  title: string,
  draw = 'Draw the map',
): Promise<void> {
  await panel.getByRole('button', { name }).first().click()
  await panel.getByRole('button', { name: draw }).click()
  await panel.getByRole('heading', { level: 1, name: title }).waitFor()
}

/** Waits until what is on the canvas is as wanted. */
export async function onCanvas(
  { describe }: Playground,
  look: (page: DescribedNode) => void,
): Promise<void> {
  await expect
    .poll(async () => {
      try {
        look(await describe())
        return 'as wanted'
      } catch (error) {
        return error instanceof Error ? error.message : String(error)
      }
    }, PATIENCE)
    .toBe('as wanted')
}
