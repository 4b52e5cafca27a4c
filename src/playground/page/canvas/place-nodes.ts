import type { HostDocument } from '../../host'
import { settleSizing } from '../../host/document/sizing'
import type { Point } from './bounds'
import type { DropTarget } from './drop-target'

/**
 * Puts nodes into another parent, or to another place in the same one. To be called within a gesture
 * (`beginHandStep`), so that it is one undo step.
 *
 * @param places - where each node's top left corner goes, in page pixels, by id.
 */
export function placeNodes(
  { graph }: HostDocument,
  places: ReadonlyMap<string, Point>,
  { parentId, index }: DropTarget,
): void {
  let next = index
  for (const [id, place] of places) {
    const node = graph.getNode(id)
    const parent = graph.getNode(parentId)
    if (node === undefined || parent === undefined) continue
    if (node.parentId !== parentId || next !== undefined) {
      graph.insertChildAt(id, parentId, next ?? parent.childIds.length)
      if (next !== undefined) next += 1
    }
    const origin = parent.type === 'CANVAS' ? { x: 0, y: 0 } : graph.getAbsoluteBounds(parentId)
    graph.updateNode(id, { x: place.x - origin.x, y: place.y - origin.y })
    graph.updateNode(id, settleSizing(graph, node))
  }
}
