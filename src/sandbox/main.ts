import { showUI } from '@create-figma-plugin/utilities'
import { createServer } from '../protocol/server'
import { createHandlers } from './handlers'
import { createSession } from './session'
import { watchCanvas } from './watch-canvas'

const PANEL = { width: 400, height: 680, themeColors: true, title: 'Tropa' }

/** Starts the plugin: shows the panel and answers it. Figma runs this once for each time somebody opens the plugin. */
export default function main(): void {
  // oxlint-disable-next-line no-console -- where the faults of a plugin are looked for
  const report = (error: unknown): void => console.error(error)
  const session = createSession((message) => figma.ui.postMessage(message))
  const answer = createServer(
    (message) => figma.ui.postMessage(message),
    createHandlers(session),
    report,
  )
  showUI(PANEL)
  figma.ui.onmessage = (message: unknown): void => void answer(message)
  watchCanvas(session, report)
}
