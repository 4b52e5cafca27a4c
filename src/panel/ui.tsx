import { render } from 'preact'
import { createPlanner } from '../planner/planner'
import { App } from './app'
import './base.css'
import { showStyles } from './boot/styles'
import { isTyping } from './parts/is-typing'
import { createPanel } from './state/create-panel'

/** Draws the panel into the element the toolkit hands over, and says hello to the sandbox. */
export default function ui(rootNode: HTMLElement): void {
  const panel = createPanel({
    connect: (tell) =>
      createPlanner((message) => parent.postMessage({ pluginMessage: message }, '*'), tell),
    language: navigator.language.startsWith('ru') ? 'ru' : 'en',
    isTyping,
  })
  window.addEventListener('message', (event: MessageEvent<unknown>) => {
    const { data } = event
    if (typeof data === 'object' && data !== null && 'pluginMessage' in data) {
      panel.receive(data.pluginMessage)
    }
  })
  // Figma closes the iframe with the plugin: what was just typed must still be sent.
  window.addEventListener('pagehide', panel.settle)
  showStyles()
  render(<App panel={panel} />, rootNode)
  void panel.start()
}
