import type { DescribedNode, HostDocument } from '../host'
import type { PluginSession } from './plugin/plugin-session'
import type { CanvasView } from './canvas/canvas-view'
import { boundsOf, type Box } from './canvas/bounds'

/**
 * What tests, and people in the browser's console, may look at. It only reads: whatever is to happen
 * happens by hand, on the canvas or in the panel.
 */
export interface TestDoor {
  /** The whole file as plain data, laid out. */
  describe(): DescribedNode
  /** Ids selected on the canvas. */
  selected(): readonly string[]
  /** Where a node is in the browser's window, in CSS pixels; `null` if it is not there. */
  boxOf(id: string): Box | null
  /** Host calls of this run of the plugin, in all and by `TYPE.member kind`. */
  counts(): { total: number; byMember: Record<string, number> }
  /** Whether the plugin runs. */
  isRunning(): boolean
  readonly zoom: number
}

declare global {
  interface Window {
    tropa?: TestDoor
  }
}

export function createTestDoor(
  document: HostDocument,
  session: PluginSession,
  view: CanvasView,
  canvas: HTMLCanvasElement,
): TestDoor {
  return {
    describe: () => document.describe(),
    selected: () => [...session.client.selectedIds()],
    boxOf(id) {
      const box = boundsOf(document.graph, [id])
      if (box === undefined) return null
      const { left, top } = canvas.getBoundingClientRect()
      const shown = view.toCanvas(box)
      return { ...shown, x: shown.x + left, y: shown.y + top }
    },
    counts: () => ({
      total: session.client.counts.total,
      byMember: Object.fromEntries(session.client.counts.byMember),
    }),
    isRunning: () => session.isRunning,
    get zoom() {
      return view.zoom
    },
  }
}
