import { createHostDocument, loadHostFonts, loadSkia } from '../host'
import type { HostDocument, HostDocumentOptions, Skia } from '../host'

type Options = Omit<HostDocumentOptions, 'textMeasurer' | 'rasterizer'>

let skia: Promise<Skia> | undefined

/** A document with real text and pictures, in Node. Fonts and Skia are loaded once per process. */
export async function createNodeDocument(options: Options): Promise<HostDocument> {
  skia ??= startSkia()
  return createHostDocument({ ...options, ...(await skia) })
}

async function startSkia(): Promise<Skia> {
  await loadHostFonts()
  return loadSkia()
}
