import type { Browser, FrameLocator, Locator, Page } from 'playwright-core'

interface Looks {
  readonly editor?: 'figma' | 'figjam'
  readonly language?: 'en' | 'ru'
  readonly theme?: 'light' | 'dark'
  /** Pixels of the picture per pixel of the page. */
  readonly sharp?: number
}

/** Pictures of the panel and of the whole playground, by file name, as a person comes by them. */
export async function panelPictures(
  browser: Browser,
  url: string,
): Promise<Readonly<Record<string, Uint8Array>>> {
  const pictures: Record<string, Uint8Array> = {}

  const visit = async (
    { editor = 'figma', language = 'en', theme = 'light', sharp = 1 }: Looks,
    tour: (page: Page, panel: FrameLocator) => Promise<void>,
  ): Promise<void> => {
    const page = await browser.newPage({
      viewport: { width: 1600, height: 900 },
      deviceScaleFactor: sharp,
    })
    try {
      await page.goto(`${url}?editor=${editor}&lang=${language}&theme=${theme}`)
      const panel = page.frameLocator('iframe[title="Tropa"]')
      await panel.getByRole('heading', { level: 1 }).waitFor({ timeout: 60_000 })
      await tour(page, panel)
    } finally {
      await page.close()
    }
  }
  const shootPanel = async (page: Page, name: string): Promise<void> => {
    pictures[name] = await page.locator('section.panel').screenshot()
  }

  await visit({ sharp: 2 }, async (page, panel) => {
    await panel.getByRole('button', { name: /^Retail/ }).click()
    await shootPanel(page, 'panel-gallery.png')
    await draw(page, panel, 'Draw the map')
    await shootPanel(page, 'panel-light.png')
    const barrier = await barrierOf(panel)
    await barrier.click()
    await barrier.click()
    await settled(page)
    await shootPanel(page, 'panel-barrier.png')
  })
  await visit({ theme: 'dark', sharp: 2 }, async (page, panel) => {
    await panel.getByRole('button', { name: /^SaaS/ }).click()
    await draw(page, panel, 'Draw the map')
    await shootPanel(page, 'panel-dark.png')
  })
  await visit({}, async (page, panel) => {
    await panel.getByRole('button', { name: /^Retail/ }).click()
    await draw(page, panel, 'Draw the map')
    await (await barrierOf(panel)).click()
    await settled(page)
    pictures['playground-figma.png'] = await page.screenshot()
  })
  await visit({ editor: 'figjam', language: 'ru' }, async (page, panel) => {
    await panel.getByRole('button', { name: /^Розница/ }).click()
    await draw(page, panel, 'Нарисовать карту')
    pictures['playground-figjam.png'] = await page.screenshot()
  })
  return pictures
}

/** A barrier of the retail map, with its stage open. */
async function barrierOf(panel: FrameLocator): Promise<Locator> {
  await panel.getByRole('tab', { name: /Purchase/ }).click()
  return panel.getByRole('button', { name: /Delivery is added only at the last step/ }).first()
}

async function draw(page: Page, panel: FrameLocator, button: string): Promise<void> {
  await panel.getByRole('button', { name: button }).click()
  await panel.getByRole('tablist').waitFor()
  await settled(page)
}

/** Waits until the canvas and the panel have drawn what was done last. */
async function settled(page: Page): Promise<void> {
  await page.waitForTimeout(1_000)
}
