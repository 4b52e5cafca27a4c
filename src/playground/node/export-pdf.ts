import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { HostDocument } from '../host'
import { exportSvg } from './export-svg'
import { findChromium } from './find-chromium'

/** Longest side of a page in a PDF that every reader opens: 200 inches of 96 pixels. */
const LONGEST = 19_200

/**
 * The nodes as a PDF of one page as large as they are, with its letters as text and their typeface in it. A browser prints
 * it: the engine's own PDF knows neither lines nor Cyrillic.
 *
 * @param title of the file, as readers show it
 * @throws Error if no Chrome or Chromium is found, or there is nothing to draw.
 */
export async function exportPdf(
  document: HostDocument,
  nodeIds: readonly string[],
  title: string,
): Promise<Uint8Array> {
  const svg = exportSvg(document, nodeIds, false)
  const size = sizeOf(svg)
  const scale = Math.min(1, LONGEST / Math.max(size.width, size.height))
  const [width, height] = [size.width * scale, size.height * scale].map(Math.ceil)
  const [launch, { chromium }] = await Promise.all([findChromium(), import('playwright-core')])
  const browser = await chromium.launch(launch)
  try {
    const page = await browser.newPage()
    await page.setContent(pageOf(svg, title, scale))
    await page.evaluate(() => window.document.fonts.ready)
    const pdf = await page.pdf({
      width: `${String(width)}px`,
      height: `${String(height)}px`,
      printBackground: true,
      pageRanges: '1',
    })
    return new Uint8Array(pdf)
  } finally {
    await browser.close()
  }
}

function sizeOf(svg: string): { width: number; height: number } {
  const [, width, height] = /<svg[^>]* width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? []
  if (width === undefined || height === undefined) throw new Error('An SVG without a size.')
  return { width: Number(width), height: Number(height) }
}

const pageOf = (svg: string, title: string, scale: number): string => `<!doctype html>
<title>${title.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</title>
<style>
${FACES.map(([weight, name]) => faceOf(weight, name)).join('\n')}
@page { margin: 0 }
body { margin: 0 }
svg { display: block; transform: scale(${String(scale)}); transform-origin: 0 0 }
</style>
${svg.replace(/^<\?xml[^>]*>\s*/, '')}`

/** The styles of Inter that come with the engine. */
const FACES = [
  [400, 'Regular'],
  [500, 'Medium'],
  [600, 'SemiBold'],
  [700, 'Bold'],
  [800, 'ExtraBold'],
] as const

function faceOf(weight: number, name: string): string {
  const core = dirname(createRequire(import.meta.url).resolve('@open-pencil/core/package.json'))
  const font = readFileSync(join(core, 'assets', `Inter-${name}.ttf`)).toString('base64')
  return `@font-face { font-family: Inter; font-weight: ${String(weight)}; src: url(data:font/ttf;base64,${font}) }`
}
