import type { SceneGraph, VectorNetwork } from '@open-pencil/core'
import { networkOf } from './vector-paths'

interface Point {
  x: number
  y: number
}
/** One end of a connector, as FigJam names it. */
export interface ConnectorEnd {
  readonly endpointNodeId?: string
  readonly magnet?: 'NONE' | 'AUTO' | 'TOP' | 'LEFT' | 'BOTTOM' | 'RIGHT' | 'CENTER'
  readonly position?: Point
}

/** Where a connector between two ends lies on the page, and the line that draws it. */
export function connectorBox(
  graph: SceneGraph,
  start: ConnectorEnd,
  end: ConnectorEnd,
): { x: number; y: number; width: number; height: number; network: VectorNetwork } {
  const from = pointOf(graph, start)
  const to = pointOf(graph, end)
  const data = `M ${from.x} ${from.y} L ${to.x} ${to.y}`
  return networkOf([{ windingRule: 'NONE', data }])
}

function pointOf(graph: SceneGraph, end: ConnectorEnd): Point {
  const node = end.endpointNodeId === undefined ? undefined : graph.getNode(end.endpointNodeId)
  if (node === undefined) return end.position ?? { x: 0, y: 0 }
  const { x, y } = graph.getAbsolutePosition(node.id)
  if (end.position !== undefined) return { x: x + end.position.x, y: y + end.position.y }
  const [middleX, middleY] = [x + node.width / 2, y + node.height / 2]
  switch (end.magnet) {
    case 'TOP':
      return { x: middleX, y }
    case 'BOTTOM':
      return { x: middleX, y: y + node.height }
    case 'LEFT':
      return { x, y: middleY }
    case 'RIGHT':
      return { x: x + node.width, y: middleY }
    default:
      return { x: middleX, y: middleY }
  }
}
