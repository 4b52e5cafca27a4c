import type { SceneGraph, SceneNode } from '@open-pencil/core'

/**
 * The frames whose layout decides about this node: the topmost of each run of nested auto-layout
 * frames, and every absolutely placed one on the way, since its parent takes its size as given.
 */
export function layoutRoots(graph: SceneGraph, node: SceneNode): string[] {
  const roots: string[] = []
  let current = node
  for (;;) {
    const parent = current.parentId === null ? undefined : graph.getNode(current.parentId)
    const isInAutoLayout = parent !== undefined && parent.layoutMode !== 'NONE'
    const isOwnRoot = !isInAutoLayout || current.layoutPositioning === 'ABSOLUTE'
    if (current.layoutMode !== 'NONE' && isOwnRoot) roots.push(current.id)
    if (!isInAutoLayout) return roots
    current = parent
  }
}

/** A frame that was a root when it changed may stand in another auto-layout frame by now. */
export function presentRoots(graph: SceneGraph, ids: Iterable<string>): Set<string> {
  const present = new Set<string>()
  for (const id of ids) {
    const node = graph.getNode(id)
    if (node === undefined) continue
    for (const root of layoutRoots(graph, node)) present.add(root)
  }
  return present
}
