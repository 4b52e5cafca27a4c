import type { SceneNode } from '@open-pencil/core'
import type { HostGraph } from './host-graph'
import { boxFields } from './seat'
import type { Box } from './seat'

/** Writes places and sizes of which nobody hears before all are written. */
export interface QuietGraph {
  put(node: SceneNode, box: Partial<Box>): void
}

/**
 * Runs a layout of the graph and tells of its outcome at the end. The engine writes every node it
 * has looked at, most of them with what they had; telling of all takes longer than the layout.
 */
export function quietly(graph: HostGraph, work: (quiet: QuietGraph) => void): void {
  const before = new Map<SceneNode, Box>()
  const put = (node: SceneNode, box: Partial<Box>): void => {
    if (!before.has(node)) {
      before.set(node, { x: node.x, y: node.y, width: node.width, height: node.height })
    }
    for (const field of boxFields) {
      const value = box[field]
      if (value !== undefined) node[field] = value
    }
  }
  graph.takesWrite = (node, changes) => {
    if (!Object.keys(changes).every(isBoxField)) return false
    put(node, changes)
    return true
  }
  try {
    work({ put })
  } finally {
    graph.takesWrite = undefined
    graph.clearAbsPosCache()
    tell(graph, before)
  }
}

function tell(graph: HostGraph, before: ReadonlyMap<SceneNode, Box>): void {
  graph.withLayoutMutations(() => {
    graph.preserveSourceMetadataDuring(() => {
      for (const [node, box] of before) {
        const changes: Partial<Box> = {}
        let isChanged = false
        for (const field of boxFields) {
          if (node[field] === box[field]) continue
          changes[field] = node[field]
          isChanged = true
        }
        if (isChanged) graph.updateNode(node.id, changes)
      }
    })
  })
}

function isBoxField(field: string): boolean {
  return boxFields.some((candidate) => candidate === field)
}
