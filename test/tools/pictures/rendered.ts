import type { Browser } from 'playwright-core'

/** Size in CSS pixels. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** HTML or SVG as a PNG, transparent where it says nothing. */
export async function rendered(browser: Browser, markup: string, size: Size): Promise<Buffer> {
  const page = await browser.newPage({ viewport: size })
  try {
    await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${markup}`)
    await page.evaluate(() => document.fonts.ready)
    return await page.screenshot({ omitBackground: true })
  } finally {
    await page.close()
  }
}

/** Bytes as an address that can stand in a page. */
export const dataUrl = (bytes: Uint8Array, type: string): string =>
  `data:${type};base64,${Buffer.from(bytes).toString('base64')}`
