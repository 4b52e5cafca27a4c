import type { SceneGraph, SceneNode } from '@open-pencil/core'
import type { HostSceneType } from '../api/host-node-types'

const opaqueKinds = ['STICKY', 'SHAPE_WITH_TEXT', 'CONNECTOR', 'TABLE'] as const
type OpaqueKind = (typeof opaqueKinds)[number]

/** The extra that makes a graph frame a sticky, a shape, a connector or a table. */
export const KIND = 'kind'
/** The extra on the graph nodes inside such a frame: `text`, `outline`, `row` or `cell`. They are no Figma nodes. */
export const PART = 'part'

const plainKinds: Readonly<Partial<Record<SceneNode['type'], HostSceneType>>> = {
  FRAME: 'FRAME',
  GROUP: 'FRAME',
  COMPONENT: 'FRAME',
  COMPONENT_SET: 'FRAME',
  INSTANCE: 'FRAME',
  RECTANGLE: 'RECTANGLE',
  ROUNDED_RECTANGLE: 'RECTANGLE',
  ELLIPSE: 'ELLIPSE',
  TEXT: 'TEXT',
  LINE: 'LINE',
  SECTION: 'SECTION',
}

/** The Figma type under which the plugin sees a graph node that stands on a page. */
export function sceneType(node: SceneNode): HostSceneType {
  const kind = opaqueKind(node)
  return kind ?? plainKinds[node.type] ?? 'VECTOR'
}

export function nodeType(graph: SceneGraph, node: SceneNode): HostSceneType | 'PAGE' | 'DOCUMENT' {
  if (node.id === graph.rootId) return 'DOCUMENT'
  return node.type === 'CANVAS' ? 'PAGE' : sceneType(node)
}

export function opaqueKind(node: SceneNode): OpaqueKind | undefined {
  const kind = node.overrides[KIND]
  return opaqueKinds.find((candidate) => candidate === kind)
}

export function isPart(node: SceneNode): boolean {
  return node.overrides[PART] !== undefined
}

/** The graph node inside an opaque node that draws its text or its outline. */
export function partOf(
  graph: SceneGraph,
  node: SceneNode,
  part: 'text' | 'outline',
): SceneNode | undefined {
  return graph.getChildren(node.id).find((child) => child.overrides[PART] === part)
}

/** The node the plugin sees for a graph node: itself, or the opaque node it is a part of. */
export function visibleOwner(graph: SceneGraph, node: SceneNode): SceneNode {
  if (!isPart(node) || node.parentId === null) return node
  const parent = graph.getNode(node.parentId)
  return parent === undefined ? node : visibleOwner(graph, parent)
}

/** Children as the plugin sees them, in z order. */
export function visibleChildIds(graph: SceneGraph, node: SceneNode): readonly string[] {
  if (opaqueKind(node) !== undefined) return []
  return node.childIds.filter((id) => {
    const child = graph.getNode(id)
    return child !== undefined && !isPart(child) && !child.internalOnly
  })
}
