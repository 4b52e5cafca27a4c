import type { SceneGraph } from '@open-pencil/core'

export interface Point {
  readonly x: number
  readonly y: number
}
/** Top left corner and size. */
export interface Box extends Point {
  readonly width: number
  readonly height: number
}

/** The smallest box around nodes, in page pixels; `undefined` if none of them is there. */
export function boundsOf(graph: SceneGraph, ids: readonly string[]): Box | undefined {
  const boxes = ids
    .filter((id) => graph.getNode(id) !== undefined)
    .map((id) => graph.getAbsoluteBounds(id))
  if (boxes.length === 0) return undefined
  const x = Math.min(...boxes.map((box) => box.x))
  const y = Math.min(...boxes.map((box) => box.y))
  const right = Math.max(...boxes.map((box) => box.x + box.width))
  const bottom = Math.max(...boxes.map((box) => box.y + box.height))
  return { x, y, width: right - x, height: bottom - y }
}

export const contains = (box: Box, { x, y }: Point): boolean =>
  x >= box.x && y >= box.y && x <= box.x + box.width && y <= box.y + box.height

export const overlaps = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
