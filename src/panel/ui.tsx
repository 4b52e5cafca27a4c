import { render } from 'preact'
import { App } from './app'
import './base.css'
import { isTyping } from './parts/is-typing'
import { createPanel } from './state/create-panel'

/** Draws the panel into the element the toolkit hands over, and says hello to the sandbox. */
export default function ui(rootNode: HTMLElement): void {
  const panel = createPanel({
    send: (message) => parent.postMessage({ pluginMessage: message }, '*'),
    language: navigator.language.startsWith('ru') ? 'ru' : 'en',
    isTyping,
  })
  window.addEventListener('message', (event: MessageEvent<unknown>) => {
    const { data } = event
    if (typeof data === 'object' && data !== null && 'pluginMessage' in data) {
      panel.receive(data.pluginMessage)
    }
  })
  render(<App panel={panel} />, rootNode)
  void panel.start()
}
