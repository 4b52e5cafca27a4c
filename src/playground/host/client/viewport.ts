import type { HostViewport } from '../api/host-plugin-api'
import type { HostBaseNode } from '../api/host-tree-types'
import type { HostDocument } from '../document/host-document'
import { frozen } from '../document/paints'

/** What one person sees. Center in page pixels; zoom 1 is 100 %. */
export interface View {
  center: Vector
  zoom: number
  /** Size of the visible area on the screen, in screen pixels. */
  width: number
  height: number
}

/** `figma.viewport` on a view that the page may draw. @param onChange - hears moves by the plugin. */
export function createViewport(
  document: HostDocument,
  view: View,
  idOf: (node: HostBaseNode, member: string) => string,
  onChange: () => void,
): HostViewport {
  return {
    get center() {
      return frozen({ ...view.center })
    },
    set center({ x, y }: Vector) {
      view.center = { x: requireFinite(x), y: requireFinite(y) }
      onChange()
    },
    get zoom() {
      return view.zoom
    },
    set zoom(value: number) {
      view.zoom = Math.max(0.01, requireFinite(value))
      onChange()
    },
    get bounds() {
      const width = view.width / view.zoom
      const height = view.height / view.zoom
      const { x, y } = view.center
      return frozen({ x: x - width / 2, y: y - height / 2, width, height })
    },
    scrollAndZoomIntoView(nodes) {
      const ids = nodes.map((node) => idOf(node, 'scrollAndZoomIntoView'))
      if (ids.length === 0) return
      document.layout.flush()
      const box = boundsOf(document, ids)
      view.center = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
      const fit = Math.min(view.width / (box.width * MARGIN), view.height / (box.height * MARGIN))
      view.zoom = Math.min(1, Math.max(0.01, fit))
      onChange()
    },
  }
}

/** Room left around what is zoomed to. */
const MARGIN = 1.1

function boundsOf({ graph }: HostDocument, ids: readonly string[]): Rect {
  const boxes = ids.map((id) => graph.getAbsoluteBounds(id))
  const left = Math.min(...boxes.map(({ x }) => x))
  const top = Math.min(...boxes.map(({ y }) => y))
  const right = Math.max(...boxes.map(({ x, width }) => x + width))
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height))
  return { x: left, y: top, width: Math.max(1, right - left), height: Math.max(1, bottom - top) }
}

function requireFinite(value: number): number {
  if (Number.isFinite(value)) return value
  throw new Error('in viewport: Expected a number')
}
