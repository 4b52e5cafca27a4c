import type {
  HostCreateOrDeleteChange,
  HostNodeChangeEvent,
  HostPropertyChange,
} from '../api/host-tree-types'
import type { NodeChangeNote } from '../document/change-feed'
import type { ClientNodes } from './node-world'

/**
 * A batch of changes as this client's plugin hears it, page by page. Its own writes and those of
 * the person at its side are LOCAL, everybody else's REMOTE.
 */
export function changesByPage(
  notes: readonly NodeChangeNote[],
  nodes: ClientNodes,
): Map<string, HostNodeChangeEvent['nodeChanges']> {
  const pages = new Map<string, HostNodeChangeEvent['nodeChanges']>()
  for (const note of notes) {
    if (note.nodeType === 'DOCUMENT' || note.nodeType === 'PAGE') continue
    const change = changeOf(note, nodes)
    const known = pages.get(note.pageId)
    if (known === undefined) pages.set(note.pageId, [change])
    else known.push(change)
  }
  return pages
}

function changeOf(
  note: NodeChangeNote,
  nodes: ClientNodes,
): HostPropertyChange | HostCreateOrDeleteChange {
  const { id, actor, nodeType } = note
  const origin = actor === nodes.actor ? 'LOCAL' : 'REMOTE'
  const isThere = nodes.document.graph.getNode(id) !== undefined
  const removed: RemovedNode = { removed: true, type: nodeType, id }
  const node = isThere && note.type !== 'DELETE' ? nodes.scene(id) : removed
  if (note.type === 'PROPERTY_CHANGE') {
    return { type: 'PROPERTY_CHANGE', id, origin, node, properties: [...note.properties] }
  }
  return { type: note.type, id, origin, node }
}
