import type { SceneGraph, SceneNode } from '@open-pencil/core'
import type { Change } from './journal'

/** Takes one change of the graph back, through the graph, so that it is seen like any other. */
export function revertChange(graph: SceneGraph, change: Change): void {
  switch (change.type) {
    case 'update':
      graph.updateNode(change.id, change.before)
      break
    case 'create':
      graph.deleteNode(change.id)
      break
    case 'delete':
      restore(graph, change.node, change.parentId, change.index)
      break
    case 'move':
      // Somebody else may have removed one of them since, or put the parent into this very node.
      if (graph.getNode(change.id) === undefined) break
      if (graph.getNode(change.parentId) === undefined) break
      if (graph.isDescendant(change.parentId, change.id)) break
      graph.insertChildAt(change.id, change.parentId, change.index)
      graph.updateNode(change.id, { x: change.x, y: change.y })
      break
  }
}

function restore(graph: SceneGraph, node: SceneNode, parentId: string, index: number): void {
  const parent = graph.getNode(parentId)
  if (parent === undefined || graph.getNode(node.id) !== undefined) return
  parent.childIds = [...parent.childIds]
  parent.childIds.splice(Math.min(index, parent.childIds.length), 0, node.id)
  graph.createNodeWithId(node.id, node.type, parentId, { ...node, childIds: [] })
}
