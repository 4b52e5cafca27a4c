import { unpack } from './unpack'

/** The build puts the panel here: its code and styles and its texts, packed. */
export const PLACE_OF_PANEL = '%panel%'

/**
 * Unpacks the panel and runs it, as the inline script that Figma makes of it anyway: as it is written it would be three
 * times as long. All that was packed comes from the same build; nothing of a document goes this way.
 */
export default function boot(): void {
  const script = document.createElement('script')
  script.textContent = unpack(PLACE_OF_PANEL)
  document.head.append(script)
}
