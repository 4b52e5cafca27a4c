import { render } from 'preact'
import { App } from '../../../src/panel/app'
import '../../../src/panel/base.css'
import { isTyping } from '../../../src/panel/parts/is-typing'
import { createPanel } from '../../../src/panel/state/create-panel'
import { createFakeCanvas, type FakeCanvas, type FakeSettings } from '../fake-canvas'

declare global {
  interface Window {
    /** Shows a new panel on a fake canvas, in the place of the one before. */
    startPanel: (settings: FakeSettings, theme: 'light' | 'dark') => Promise<void>
    canvas: FakeCanvas
  }
}

window.startPanel = async (settings, theme) => {
  const root = document.getElementById('create-figma-plugin')
  if (root === null) throw new Error('The page has no place for the panel')
  clear(root)
  document.documentElement.className = `figma-${theme}`
  const panel = createPanel({
    connect: (tell) => {
      window.canvas = createFakeCanvas(tell, settings)
      return window.canvas.planner
    },
    language: navigator.language.startsWith('ru') ? 'ru' : 'en',
    isTyping,
  })
  render(<App panel={panel} />, root)
  await panel.start()
}

/** As if the page were new. */
function clear(root: HTMLElement): void {
  render(null, root)
  scrollTo(0, 0)
  document.title = ''
  document.documentElement.lang = ''
  document.body.className = ''
}
