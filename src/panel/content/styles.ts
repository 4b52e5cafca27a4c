import * as z from 'zod/mini'
import { unpack } from './unpack'

/** The build puts the packed styles in their place. */
export const PLACES_OF_STYLES = ['%shape%', '%latin%', '%cyrillic%'] as const

/** Puts the panel's styles into the page. To be awaited before anything is shown. */
export async function loadStyles(): Promise<void> {
  const style = document.createElement('style')
  style.textContent = await unpack(PLACES_OF_STYLES, z.string())
  document.head.append(style)
}
