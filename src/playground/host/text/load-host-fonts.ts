import { fontManager } from '@open-pencil/core'

/** The engine's names of the fonts that come with it. */
const bundled = [
  ['Inter', 'Regular'],
  ['Inter', 'Medium'],
  ['Inter', 'SemiBold'],
  ['Inter', 'Bold'],
  ['Inter', 'ExtraBold'],
  ['Noto Naskh Arabic', 'Regular'],
] as const

/**
 * Loads the bundled fonts and forbids the engine to look for others on the network.
 *
 * In Node the files are read from the engine's package; a browser page must serve them at its root.
 *
 * @throws Error if a font file is not there.
 */
export async function loadHostFonts(): Promise<void> {
  fontManager.setOnlineFontProviders(
    Object.fromEntries(fontManager.enabledOnlineFontProviders().map((id) => [id, false])),
  )
  const loaded = await Promise.all(
    bundled.map(async ([family, style]) => fontManager.loadFont(family, style)),
  )
  const missing = bundled.filter((_, index) => loaded[index] === null)
  if (missing.length > 0) {
    const names = missing.map(([family, style]) => `${family} ${style}`).join(', ')
    throw new Error(`These fonts could not be loaded: ${names}`)
  }
  fontManager.setArabicFallbackFamily('Noto Naskh Arabic')
}
