import type { HostDocument } from '../../host'
import { isLaidOut } from '../../host/document/sizing'
import type { PluginSession } from '../plugin/plugin-session'
import type { Box, Point } from './bounds'
import { boundsOf } from './bounds'
import type { CanvasView } from './canvas-view'
import { dropTarget, type DropTarget } from './drop-target'
import { createGhost } from './ghost'
import { placeNodes } from './place-nodes'

/** Nodes in a person's hand, from the first move to letting go: one undo step. */
export interface NodeDrag {
  /** @param point - where the pointer is now, in page pixels. */
  move(point: Point): void
  drop(): void
  /** Everything goes back to where it was. */
  cancel(): void
}

export interface DragSurroundings {
  readonly document: HostDocument
  readonly session: PluginSession
  readonly view: CanvasView
  /** Where the picture of what is lifted out of its layout is shown. */
  readonly layer: HTMLElement
}

/**
 * Starts to drag. What stands free moves at once; what its parent lays out is lifted as a picture
 * and keeps its place until it is dropped, for it cannot stand anywhere else meanwhile.
 */
export function startNodeDrag(
  { document, session, view, layer }: DragSurroundings,
  ids: readonly string[],
  from: Point,
): NodeDrag {
  const { graph, pageId } = document
  const nodes = ids.map((id) => graph.getNode(id)).filter((node) => node !== undefined)
  const isLifted = nodes.some((node) => isLaidOut(graph, node))
  const starts = new Map(ids.map((id): [string, Box] => [id, graph.getAbsoluteBounds(id)]))
  const own = new Map(nodes.map(({ id, x, y }): [string, Point] => [id, { x, y }]))
  const firstParent = nodes[0]?.parentId ?? pageId
  const box = boundsOf(graph, ids)
  const ghost =
    isLifted && box !== undefined ? createGhost(document, view, layer, ids, box) : undefined
  let delta: Point = { x: 0, y: 0 }
  let target: DropTarget = { parentId: firstParent, index: undefined, line: undefined }
  document.beginHandStep(session.client.actor)

  const showTarget = (shown: DropTarget | undefined): void => {
    const isOther = shown !== undefined && shown.parentId !== pageId
    view.state.dropTargetId = isOther ? shown.parentId : null
    const line = shown?.line
    view.state.layoutInsertIndicator =
      shown === undefined || line === undefined
        ? null
        : { parentId: shown.parentId, index: shown.index ?? 0, ...line }
    view.repaint()
  }
  const finish = (): void => {
    ghost?.remove()
    showTarget(undefined)
    document.endHandStep()
  }

  return {
    move(point) {
      delta = { x: Math.round(point.x - from.x), y: Math.round(point.y - from.y) }
      target = dropTarget(graph, pageId, point, ids)
      if (ghost === undefined) {
        for (const [id, { x, y }] of own) graph.updateNode(id, { x: x + delta.x, y: y + delta.y })
      } else ghost.move(delta)
      showTarget(target.parentId === firstParent && ghost === undefined ? undefined : target)
    },
    drop() {
      if (ghost !== undefined || target.parentId !== firstParent) {
        const places = [...starts].map(([id, { x, y }]): [string, Point] => [
          id,
          { x: x + delta.x, y: y + delta.y },
        ])
        placeNodes(document, new Map(places), target)
      }
      finish()
    },
    cancel() {
      if (ghost === undefined) for (const [id, place] of own) graph.updateNode(id, { ...place })
      finish()
    },
  }
}
