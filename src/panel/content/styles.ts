import * as z from 'zod/mini'
import { unpack } from './unpack'

/** The build puts the packed styles in its place. */
export const PLACE_OF_STYLES = '%styles%'

/** Puts the panel's styles into the page. To be awaited before anything is shown. */
export async function loadStyles(): Promise<void> {
  const style = document.createElement('style')
  style.textContent = await unpack(PLACE_OF_STYLES, z.string())
  document.head.append(style)
}
