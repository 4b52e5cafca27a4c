import type { SceneGraph, SceneNode } from '@open-pencil/core'
import { isLaidOut } from '../../host/document/sizing'
import { opaqueKind } from '../../host/document/node-kind'
import { boundsOf, type Box, type Point } from './bounds'
import { isContainer, pathAt } from './pick'

/** Where what is dragged would land. */
export interface DropTarget {
  readonly parentId: string
  /** Place among the children that are not dragged; `undefined` where the parent lays nothing out. */
  readonly index: number | undefined
  /** The line to draw for it, in page pixels. */
  readonly line:
    { x: number; y: number; length: number; direction: 'HORIZONTAL' | 'VERTICAL' } | undefined
}

/**
 * The deepest frame or section under the pointer that what is dragged fits into. A frame that is no
 * wider than that is a neighbour, not a place to go: cards are frames too.
 */
export function dropTarget(
  graph: SceneGraph,
  pageId: string,
  point: Point,
  draggedIds: readonly string[],
): DropTarget {
  const dragged = new Set(draggedIds)
  const width = boundsOf(graph, draggedIds)?.width ?? 0
  const parent = pathAt(graph, pageId, point, dragged)
    .filter((node) => isContainer(node) && opaqueKind(node) === undefined && node.width > width)
    .at(-1)
  if (parent === undefined) return { parentId: pageId, index: undefined, line: undefined }
  if (parent.layoutMode === 'NONE' || parent.layoutMode === 'GRID') {
    return { parentId: parent.id, index: undefined, line: undefined }
  }
  const siblings = graph
    .getChildren(parent.id)
    .filter((child) => !dragged.has(child.id) && isLaidOut(graph, child))
  const isRow = parent.layoutMode === 'HORIZONTAL'
  const boxes = siblings.map(({ id }) => graph.getAbsoluteBounds(id))
  const before = boxes.filter((box) => isPast(box, point, isRow)).length
  const next = siblings[before]
  const others = graph.getChildren(parent.id).filter(({ id }) => !dragged.has(id))
  return {
    parentId: parent.id,
    index: next === undefined ? others.length : others.indexOf(next),
    line: lineAt(graph.getAbsoluteBounds(parent.id), parent, boxes, before, isRow),
  }
}

const isPast = (box: Box, point: Point, isRow: boolean): boolean =>
  isRow ? point.x > box.x + box.width / 2 : point.y > box.y + box.height / 2

function lineAt(
  frame: Box,
  parent: SceneNode,
  boxes: readonly Box[],
  index: number,
  isRow: boolean,
): DropTarget['line'] {
  const half = parent.itemSpacing / 2
  const next = boxes[index]
  const last = boxes[index - 1]
  if (isRow) {
    const x =
      next !== undefined
        ? next.x - half
        : last !== undefined
          ? last.x + last.width + half
          : frame.x + parent.paddingLeft
    const y = frame.y + parent.paddingTop
    const length = frame.height - parent.paddingTop - parent.paddingBottom
    return { x, y, length, direction: 'VERTICAL' }
  }
  const y =
    next !== undefined
      ? next.y - half
      : last !== undefined
        ? last.y + last.height + half
        : frame.y + parent.paddingTop
  const x = frame.x + parent.paddingLeft
  const length = frame.width - parent.paddingLeft - parent.paddingRight
  return { x, y, length, direction: 'HORIZONTAL' }
}
