import { createHostDocument, loadHostFonts, loadSkia } from '../host'
import type { HostDocument, HostDocumentOptions, Skia } from '../host'

type Options = Omit<HostDocumentOptions, keyof Skia>

let skia: Promise<Skia> | undefined

/** A document with real text and pictures, in Node. Fonts and Skia are loaded once per process. */
export async function createNodeDocument(options: Options): Promise<HostDocument> {
  return createHostDocument({ ...options, ...(await nodeSkia()) })
}

/** The one Skia of this process. */
export const nodeSkia = (): Promise<Skia> => (skia ??= startSkia())

async function startSkia(): Promise<Skia> {
  await loadHostFonts()
  return loadSkia()
}
