import { createPanel } from '../../src/panel/state/create-panel'
import type { Panel } from '../../src/panel/state/panel'
import { createFakeCanvas, type FakeCanvas, type FakeSettings } from './fake-canvas'

/** A panel without pictures, and the fake canvas it works on. */
export interface LinkedPanel {
  readonly panel: Panel
  readonly canvas: FakeCanvas
}

export function linkPanel(settings: FakeSettings = {}): LinkedPanel {
  const made: FakeCanvas[] = []
  const panel = createPanel({
    connect: (tell) => {
      const canvas = createFakeCanvas(tell, settings)
      made.push(canvas)
      return canvas.planner
    },
    language: 'en',
    isTyping: () => false,
  })
  const [canvas] = made
  if (canvas === undefined) throw new Error('The panel did not connect')
  return { panel, canvas }
}

/** The journey the panel shows. */
export function shown({ panel }: LinkedPanel) {
  const { sync } = panel.get()
  if (sync === null) throw new Error('No map is open in the panel')
  return sync.shown
}
