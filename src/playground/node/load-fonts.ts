import { readFile } from 'node:fs/promises'
import { fontManager } from '@open-pencil/core'

/** A font file to add to the bundled ones. `style` is Figma's name, such as `Semi Bold`. */
export interface FontFile {
  readonly family: string
  readonly style: string
  readonly path: string
}

/**
 * Makes more fonts known to the engine, such as one for emoji. Pass their names as `fonts` to the
 * document too, if the plugin is to load them.
 *
 * @throws Error if a file cannot be read.
 */
export async function loadFonts(files: readonly FontFile[]): Promise<FontName[]> {
  await Promise.all(
    files.map(async ({ family, style, path }) => {
      const { buffer, byteOffset, byteLength } = await readFile(path)
      const data = new Uint8Array(buffer, byteOffset, byteLength).slice().buffer
      fontManager.markLoaded(family, style.replace(' ', ''), data)
    }),
  )
  return files.map(({ family, style }) => ({ family, style }))
}
