import { render } from 'preact'
import { App } from '../../../src/panel/app'
import '../../../src/panel/base.css'
import { isTyping } from '../../../src/panel/parts/is-typing'
import { createPanel } from '../../../src/panel/state/create-panel'
import { createFakeCanvas, type FakeCanvas, type FakeSettings } from '../fake-canvas'

declare global {
  interface Window {
    /** Shows the panel on a fake canvas. */
    startPanel: (settings: FakeSettings) => Promise<void>
    canvas: FakeCanvas
  }
}

window.startPanel = async (settings) => {
  const panel = createPanel({
    connect: (tell) => {
      window.canvas = createFakeCanvas(tell, settings)
      return window.canvas.planner
    },
    language: navigator.language.startsWith('ru') ? 'ru' : 'en',
    isTyping,
  })
  const root = document.getElementById('create-figma-plugin')
  if (root === null) throw new Error('The page has no place for the panel')
  render(<App panel={panel} />, root)
  await panel.start()
}
