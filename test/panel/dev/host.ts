import { createAnswerer } from '../../../src/protocol/answerer'
import { createFakeSandbox, type FakeSandbox, type FakeSettings } from '../fake-sandbox'

declare global {
  interface Window {
    /** Puts the panel beside a fake sandbox, as Figma puts it beside the real one. */
    startPanel: (page: string, settings: FakeSettings) => void
    sandbox: FakeSandbox
  }
}

window.startPanel = (page, settings) => {
  const frame = document.createElement('iframe')
  frame.title = 'Tropa'
  const send = (message: unknown): void =>
    frame.contentWindow?.postMessage({ pluginMessage: message }, '*')
  const sandbox = createFakeSandbox((news) => send({ news }), settings)
  const answer = createAnswerer(send, sandbox.handlers, (error) => console.error(error))
  window.addEventListener('message', (event: MessageEvent<{ pluginMessage?: unknown }>) => {
    if (event.source === frame.contentWindow) void answer(event.data.pluginMessage)
  })
  window.sandbox = sandbox
  frame.srcdoc = page
  document.body.replaceChildren(frame)
}
