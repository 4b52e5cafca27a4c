import type { HostDocument } from '../../host'
import type { PluginSession } from '../plugin/plugin-session'
import { overlaps, type Box, type Point } from './bounds'
import type { CanvasView } from './canvas-view'
import { startNodeDrag, type NodeDrag } from './drag-nodes'
import type { TextEditing } from './edit-text'
import { chosen, chosenDeeper, isContainer, pathAt } from './pick'

/** How far the pointer goes before a press becomes a drag, in CSS pixels. */
const DRAG_FROM = 4

interface Surroundings {
  readonly canvas: HTMLCanvasElement
  readonly layer: HTMLElement
  readonly document: HostDocument
  readonly session: PluginSession
  readonly view: CanvasView
  readonly editing: TextEditing
  /** Space is held: the pointer moves the page. */
  readonly isPanning: () => boolean
}

/** What is going on between press and release. */
type Gesture =
  | { readonly kind: 'pan'; last: Point }
  | {
      readonly kind: 'press'
      readonly from: Point
      readonly ids: readonly string[]
      /** Whether a drag from here draws a frame around nodes instead of moving them. */
      readonly isGround: boolean
      /** What a click without a drag selects. */
      readonly onClick: readonly string[]
    }
  | { readonly kind: 'drag'; readonly drag: NodeDrag }
  | { readonly kind: 'marquee'; readonly from: Point }

/** The mouse, pen or finger on the canvas: select, drag, frame, retype, pan and zoom, as in Figma. */
export function usePointer(around: Surroundings): { cancel(): void } {
  const { canvas, document, session, view, editing } = around
  const { graph, pageId } = document
  let gesture: Gesture | undefined

  const pathUnder = (event: MouseEvent) => {
    document.layout.flush()
    return pathAt(graph, pageId, view.toPage(pointOf(event)))
  }
  const select = (ids: readonly string[]): void => {
    session.client.hand.select(...ids)
    view.repaint()
  }

  canvas.addEventListener('pointerdown', (event) => {
    editing.finish()
    canvas.focus({ preventScroll: true })
    canvas.setPointerCapture(event.pointerId)
    const client = pointOf(event)
    if (event.button === 1 || around.isPanning()) {
      event.preventDefault()
      gesture = { kind: 'pan', last: client }
      return
    }
    if (event.button !== 0) return
    gesture = press(event)
  })

  const press = (event: PointerEvent): Gesture => {
    const path = pathUnder(event)
    const selectedIds = session.client.selectedIds()
    const isDeep = event.ctrlKey || event.metaKey
    const node = chosen(graph, path, { editor: document.editor, selectedIds, isDeep })
    const from = pointOf(event)
    const held = path.find(({ id }) => selectedIds.includes(id))
    if (event.shiftKey) {
      const toggled =
        node === undefined || selectedIds.includes(node.id)
          ? selectedIds.filter((id) => id !== node?.id)
          : [...selectedIds, node.id]
      select(toggled)
      return { kind: 'press', from, ids: toggled, isGround: node === undefined, onClick: toggled }
    }
    const picked = node === undefined ? [] : [node.id]
    // The ground of a whole map is no handle: a drag on it frames what lies there.
    const isGround = node === undefined || (node === path[0] && isContainer(node))
    if (held !== undefined && !isDeep) {
      return { kind: 'press', from, ids: selectedIds, isGround: false, onClick: picked }
    }
    if (!isGround) select(picked)
    return { kind: 'press', from, ids: picked, isGround, onClick: picked }
  }

  canvas.addEventListener('pointermove', (event) => {
    const client = pointOf(event)
    switch (gesture?.kind) {
      case undefined:
        hover(event)
        break
      case 'pan':
        view.pan(client.x - gesture.last.x, client.y - gesture.last.y)
        gesture.last = client
        break
      case 'press':
        if (Math.hypot(client.x - gesture.from.x, client.y - gesture.from.y) < DRAG_FROM) break
        gesture = started(gesture)
        move(gesture, client)
        break
      case 'drag':
      case 'marquee':
        move(gesture, client)
    }
  })

  const started = ({ from, ids, isGround }: Extract<Gesture, { kind: 'press' }>): Gesture => {
    const start = view.toPage(from)
    view.state.hoveredNodeId = null
    if (isGround || ids.length === 0) return { kind: 'marquee', from: start }
    return { kind: 'drag', drag: startNodeDrag(around, ids, start) }
  }
  const move = (current: Gesture, client: Point): void => {
    const point = view.toPage(client)
    if (current.kind === 'drag') current.drag.move(point)
    if (current.kind === 'marquee') {
      view.state.marquee = boxBetween(current.from, point)
      select(framed(boxBetween(current.from, point)))
    }
  }
  /** What a frame takes: what stands on the page or, where that is a whole map, what stands in it. */
  const framed = (box: Box): string[] =>
    graph
      .getChildren(pageId)
      .flatMap((node) => (isContainer(node) ? graph.getChildren(node.id) : [node]))
      .filter(({ visible, locked }) => visible && !locked)
      .filter(({ id }) => overlaps(graph.getAbsoluteBounds(id), box))
      .map(({ id }) => id)
  const hover = (event: PointerEvent): void => {
    const choice = {
      editor: document.editor,
      selectedIds: session.client.selectedIds(),
      isDeep: event.ctrlKey || event.metaKey,
    }
    const id = chosen(graph, pathUnder(event), choice)?.id ?? null
    if (id === view.state.hoveredNodeId) return
    view.state.hoveredNodeId = id
    view.repaint()
  }

  canvas.addEventListener('pointerup', () => {
    if (gesture?.kind === 'press') select(gesture.onClick)
    if (gesture?.kind === 'drag') gesture.drag.drop()
    end()
  })
  canvas.addEventListener('pointercancel', () => {
    cancel()
  })
  canvas.addEventListener('pointerleave', () => {
    view.state.hoveredNodeId = null
    view.repaint()
  })
  const end = (): void => {
    gesture = undefined
    view.state.marquee = null
    view.repaint()
  }
  const cancel = (): void => {
    if (gesture?.kind === 'drag') gesture.drag.cancel()
    end()
  }

  canvas.addEventListener('dblclick', (event) => {
    const path = pathUnder(event)
    const before = session.client.selectedIds()
    const isDeep = document.editor === 'figjam' || event.ctrlKey || event.metaKey
    const node = isDeep ? path.at(-1) : chosenDeeper(path, before)
    if (node === undefined) return
    select([node.id])
    if (editing.canEdit(node.id)) editing.start(node.id)
  })
  canvas.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault()
      if (event.ctrlKey || event.metaKey) {
        view.zoomTo(view.zoom * Math.exp(-wheelOf(event, event.deltaY) / 200), pointOf(event))
      } else if (event.shiftKey && event.deltaX === 0) view.pan(-wheelOf(event, event.deltaY), 0)
      else view.pan(-wheelOf(event, event.deltaX), -wheelOf(event, event.deltaY))
    },
    { passive: false },
  )
  return { cancel }
}

const pointOf = ({ clientX, clientY }: MouseEvent): Point => ({ x: clientX, y: clientY })

/** Some mice turn by lines; one is about this many pixels. */
const wheelOf = (event: WheelEvent, delta: number): number =>
  event.deltaMode === WheelEvent.DOM_DELTA_LINE ? delta * 16 : delta

const boxBetween = (a: Point, b: Point): Box => ({
  x: Math.min(a.x, b.x),
  y: Math.min(a.y, b.y),
  width: Math.abs(a.x - b.x),
  height: Math.abs(a.y - b.y),
})
