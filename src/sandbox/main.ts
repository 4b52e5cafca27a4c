import { createServer } from '../protocol/server'
import { createHandlers } from './handlers'
import { createSession } from './session'
import { watchCanvas } from './watch-canvas'

const PANEL = { width: 400, height: 680, themeColors: true, title: 'Tropa' }

/** Starts the plugin: shows the panel and answers it. Figma runs this once for each time somebody opens the plugin. */
export default function main(): void {
  const session = createSession((message) => figma.ui.postMessage(message))
  const answer = createServer(
    (message) => figma.ui.postMessage(message),
    createHandlers(session),
    // eslint-disable-next-line no-console -- where the faults of a plugin are looked for
    (error) => console.error(error),
  )
  figma.showUI(page(), PANEL)
  figma.ui.onmessage = (message: unknown): void => void answer(message)
  watchCanvas(session)
}

/**
 * The panel's page. No text of the document goes in here: it travels as messages, never as markup. The toolkit's bundle
 * asks for the command and the data it was opened with; our panel is the same for every command.
 */
const page = (): string =>
  `<div id="create-figma-plugin"></div><script>const __FIGMA_COMMAND__='',__SHOW_UI_DATA__={};${__html__}</script>`
