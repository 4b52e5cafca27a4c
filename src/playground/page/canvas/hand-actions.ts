import type { HostDocument } from '../../host'
import { visibleChildIds } from '../../host/document/node-kind'
import { isLaidOut } from '../../host/document/sizing'
import type { PluginSession } from '../plugin/plugin-session'
import { boundsOf, type Point } from './bounds'
import type { CanvasView } from './canvas-view'
import { dropTarget } from './drop-target'
import type { TextEditing } from './edit-text'
import { placeNodes } from './place-nodes'

/** What a person does to the selection with a key or a button; each is one undo step. */
export interface HandActions {
  readonly undo: () => void
  readonly redo: () => void
  readonly remove: () => void
  readonly duplicate: () => void
  readonly copy: () => void
  /** What was copied, as far as it is still there, around a place of the page. */
  readonly paste: (at: Point) => void
  readonly nudge: (dx: number, dy: number) => void
  readonly selectAll: () => void
  /** Into what is selected, or into its text. */
  readonly enter: () => void
  /** Out of it, to its parent. */
  readonly leave: () => void
  readonly deselect: () => void
  /** A new sticky (FigJam) around a place of the page, or text from there, ready to be typed into. */
  readonly add: (kind: 'sticky' | 'text', at: Point) => void
}

export function createHandActions(
  document: HostDocument,
  session: PluginSession,
  view: CanvasView,
  editing: TextEditing,
): HandActions {
  const { graph, pageId } = document
  let copied: readonly string[] = []
  const hand = () => session.client.hand
  const selected = () => session.client.selectedIds()
  const select = (ids: readonly string[]): void => {
    hand().select(...ids)
    view.repaint()
  }
  const inOneStep = <T>(work: () => T): T => {
    document.beginHandStep(session.client.actor)
    try {
      return work()
    } finally {
      document.endHandStep()
    }
  }
  const children = (id: string): readonly string[] => {
    const node = graph.getNode(id)
    return node === undefined ? [] : visibleChildIds(graph, node)
  }

  return {
    undo() {
      hand().undo()
      view.repaint()
    },
    redo() {
      hand().redo()
      view.repaint()
    },
    remove() {
      const ids = selected()
      if (ids.length > 0) hand().remove(...ids)
      select([])
    },
    duplicate() {
      select(inOneStep(() => selected().map((id) => hand().duplicate(id))))
    },
    copy() {
      copied = selected()
    },
    paste(at) {
      const ids = copied.filter((id) => graph.getNode(id) !== undefined)
      const box = boundsOf(graph, ids)
      if (box === undefined) return
      const pasted = inOneStep(() => {
        const places = ids.map((id): [string, Point] => {
          const { x, y } = graph.getAbsoluteBounds(id)
          const place = {
            x: Math.round(at.x + x - box.x - box.width / 2),
            y: Math.round(at.y + y - box.y - box.height / 2),
          }
          return [hand().duplicate(id), place]
        })
        const made = places.map(([id]) => id)
        placeNodes(document, new Map(places), dropTarget(graph, pageId, at, made))
        return made
      })
      select(pasted)
    },
    nudge(dx, dy) {
      inOneStep(() => {
        for (const id of selected()) {
          const node = graph.getNode(id)
          if (node !== undefined && !isLaidOut(graph, node)) hand().moveBy(id, dx, dy)
        }
      })
    },
    selectAll() {
      select(children(pageId))
    },
    enter() {
      const [id] = selected()
      if (id === undefined) return
      if (editing.canEdit(id)) editing.start(id)
      else if (children(id).length > 0) select(children(id))
    },
    leave() {
      const [id] = selected()
      const parentId = id === undefined ? null : (graph.getNode(id)?.parentId ?? null)
      if (parentId !== null && parentId !== pageId) select([parentId])
    },
    deselect() {
      select([])
    },
    add(kind, at) {
      const id = inOneStep(() => {
        const made =
          kind === 'sticky' ? hand().addSticky(at.x, at.y, '') : hand().addText(at.x, at.y, '')
        const box = kind === 'sticky' ? boundsOf(graph, [made]) : undefined
        const place = {
          x: at.x - Math.round((box?.width ?? 0) / 2),
          y: at.y - Math.round((box?.height ?? 0) / 2),
        }
        // What is made over a section or frame stands in it, as what is dragged there does.
        placeNodes(document, new Map([[made, place]]), dropTarget(graph, pageId, at, [made]))
        return made
      })
      select([id])
      editing.start(id)
    },
  }
}
