import type { SceneGraph, SceneNode } from '@open-pencil/core'
import { nodeType, opaqueKind, partOf, visibleChildIds } from './node-kind'
import { sharedEntries } from './plugin-data'

/** A node as plain data, for assertions and for people who debug. Lengths in pixels. */
export interface DescribedNode {
  id: string
  type: string
  name: string
  text?: string
  x: number
  y: number
  absoluteX: number
  absoluteY: number
  width: number
  height: number
  visible: boolean
  locked: boolean
  /** Shared plugin data by namespace and key. */
  sharedPluginData: Record<string, Record<string, string>>
  children: DescribedNode[]
}

/** Describes the node and everything under it; by default the whole file. */
export function describeDocument(graph: SceneGraph, id: string = graph.rootId): DescribedNode {
  const node = graph.getNode(id)
  if (node === undefined) throw new Error(`There is no node ${id} in this document.`)
  return describeNode(graph, node, 0, 0)
}

function describeNode(
  graph: SceneGraph,
  node: SceneNode,
  parentX: number,
  parentY: number,
): DescribedNode {
  const type = nodeType(graph, node)
  const isPlaced = type !== 'DOCUMENT' && type !== 'PAGE'
  const absoluteX = isPlaced ? parentX + node.x : 0
  const absoluteY = isPlaced ? parentY + node.y : 0
  const text = textOf(graph, node)
  const children = visibleChildIds(graph, node)
    .map((id) => graph.getNode(id))
    .filter((child) => child !== undefined)
    .map((child) => describeNode(graph, child, absoluteX, absoluteY))
  return {
    id: node.id,
    type,
    name: node.name,
    ...(text === undefined ? {} : { text }),
    x: node.x,
    y: node.y,
    absoluteX,
    absoluteY,
    width: node.width,
    height: node.height,
    visible: node.visible,
    locked: node.locked,
    sharedPluginData: sharedDataOf(node),
    children,
  }
}

function textOf(graph: SceneGraph, node: SceneNode): string | undefined {
  if (node.type === 'TEXT') return node.text
  if (opaqueKind(node) === undefined) return undefined
  return partOf(graph, node, 'text')?.text
}

function sharedDataOf(node: SceneNode): DescribedNode['sharedPluginData'] {
  const data: DescribedNode['sharedPluginData'] = {}
  for (const { namespace, key, value } of sharedEntries(node)) {
    data[namespace] = { ...data[namespace], [key]: value }
  }
  return data
}
