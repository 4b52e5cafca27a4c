import { createEditor } from '@open-pencil/core/editor'
import type { HostDocument } from '../../host'
import type { PluginSession } from '../plugin/plugin-session'
import { boundsOf, type Box, type Point } from './bounds'
import type { Painter } from './create-painter'

/** The graph on the screen: what is seen of it, and how screen and page belong together. */
export interface CanvasView {
  /** The engine's editor state, which overlays such as the selection are drawn from. */
  readonly state: ReturnType<typeof createEditor>['state']
  readonly zoom: number
  /** Draws again soon. */
  repaint(): void
  /** The place on the page under a place on the screen (`clientX`, `clientY`). */
  toPage(client: Point): Point
  /** Where a box of the page is on the canvas element, in CSS pixels. */
  toCanvas(box: Box): Box
  pan(dx: number, dy: number): void
  /** Zooms to `zoom` (1 is 100 %); the place under `client` stays, by default the middle. */
  zoomTo(zoom: number, client?: Point): void
  /** Brings nodes into view; without any, everything on the page. */
  zoomToNodes(ids?: readonly string[]): void
  /** The ground of an empty page: the editor's own, light or dark. */
  setGround(color: Readonly<Record<'r' | 'g' | 'b', number>>): void
  /** Hears each time something new has been drawn. */
  onPaint(callback: () => void): void
}

const ZOOM = { min: 0.02, max: 8 } as const
/** Room around what is zoomed to, in CSS pixels. */
const MARGIN = 48
/** After painting changes of the document it rests this many times as long as that took, and no longer than `MOST_REST` milliseconds. */
const REST = 20
const MOST_REST = 4_000
/** Unless there have been none for this long, in milliseconds. */
const QUIET = 120

export function createCanvasView(
  canvas: HTMLCanvasElement,
  document: HostDocument,
  session: PluginSession,
  painter: Painter,
): CanvasView {
  const { graph, pageId } = document
  const editor = createEditor({
    graph,
    getViewportSize: () => ({ width: canvas.clientWidth, height: canvas.clientHeight }),
  })
  editor.setCanvasKit(painter.canvasKit, painter.renderer)
  const { state } = editor
  const listeners: (() => void)[] = []
  let isScheduled = false
  let isWaiting = false
  let restUntil = 0
  let changedAt = 0

  /** What the person sees is kept where the plugin can read and change it. */
  const look = (center: Point, zoom: number): void => {
    const { view } = session.client
    view.center = center
    view.zoom = Math.min(ZOOM.max, Math.max(ZOOM.min, zoom))
    repaint()
  }
  const place = (): void => {
    const { center, zoom } = session.client.view
    state.zoom = zoom
    state.panX = canvas.clientWidth / 2 - center.x * zoom
    state.panY = canvas.clientHeight / 2 - center.y * zoom
  }
  const paint = (): void => {
    isScheduled = false
    const startedAt = performance.now()
    document.layout.flush()
    if (painter.fit()) takeSize()
    place()
    state.selectedIds = new Set(session.client.selectedIds())
    painter.renderer.renderFromEditorState(
      state,
      graph,
      null,
      canvas.clientWidth,
      canvas.clientHeight,
      false,
    )
    for (const listener of listeners) listener()
    const now = performance.now()
    restUntil = now + Math.min(MOST_REST, REST * (now - startedAt))
  }
  /** While the plugin writes a lot, pictures of half a map must not take its time. */
  const paintChanges = (): void => {
    changedAt = performance.now()
    if (changedAt >= restUntil) repaint()
    else if (!isWaiting) waitToPaint()
  }
  const waitToPaint = (): void => {
    isWaiting = true
    setTimeout(() => {
      const now = performance.now()
      if (now < restUntil && now < changedAt + QUIET) waitToPaint()
      else {
        isWaiting = false
        repaint()
      }
    }, QUIET)
  }
  const repaint = (): void => {
    if (isScheduled) return
    isScheduled = true
    requestAnimationFrame(paint)
  }
  const takeSize = (): void => {
    session.client.view.width = canvas.clientWidth
    session.client.view.height = canvas.clientHeight
  }
  const toPage = ({ x, y }: Point): Point => {
    const { left, top } = canvas.getBoundingClientRect()
    const { center, zoom } = session.client.view
    return {
      x: (x - left - canvas.clientWidth / 2) / zoom + center.x,
      y: (y - top - canvas.clientHeight / 2) / zoom + center.y,
    }
  }

  editor.onEditorEvent('render:requested', paintChanges)
  editor.onEditorEvent('repaint:requested', repaint)
  session.onChange(repaint)
  new ResizeObserver(repaint).observe(canvas)
  takeSize()

  return {
    state,
    get zoom() {
      return session.client.view.zoom
    },
    repaint,
    toPage,
    toCanvas({ x, y, width, height }) {
      place()
      const { zoom, panX, panY } = state
      return {
        x: x * zoom + panX,
        y: y * zoom + panY,
        width: width * zoom,
        height: height * zoom,
      }
    },
    pan(dx, dy) {
      const { center, zoom } = session.client.view
      look({ x: center.x - dx / zoom, y: center.y - dy / zoom }, zoom)
    },
    zoomTo(wanted, client) {
      const { center } = session.client.view
      const zoom = Math.min(ZOOM.max, Math.max(ZOOM.min, wanted))
      const fixed = client === undefined ? center : toPage(client)
      const share = session.client.view.zoom / zoom
      look(
        {
          x: fixed.x + (center.x - fixed.x) * share,
          y: fixed.y + (center.y - fixed.y) * share,
        },
        zoom,
      )
    },
    zoomToNodes(ids = graph.getNode(pageId)?.childIds ?? []) {
      document.layout.flush()
      const box = boundsOf(graph, ids)
      if (box === undefined) {
        look({ x: 0, y: 0 }, 1)
        return
      }
      const fit = Math.min(
        (canvas.clientWidth - 2 * MARGIN) / Math.max(1, box.width),
        (canvas.clientHeight - 2 * MARGIN) / Math.max(1, box.height),
      )
      look({ x: box.x + box.width / 2, y: box.y + box.height / 2 }, Math.min(1, fit))
    },
    setGround(color) {
      state.pageColor = { ...color, a: 1 }
      repaint()
    },
    onPaint(callback) {
      listeners.push(callback)
    },
  }
}
