import type { SceneGraph } from '@open-pencil/core'
import { HostError } from '../core/host-error'
import { isPart, visibleOwner } from '../document/node-kind'

/** What one person has selected, page by page. It is not part of the document and has no undo. */
export interface Selection {
  /** Ids that still exist, in the order they were selected. */
  get(pageId: string): readonly string[]
  /** @throws Error for a node that is not on the page. */
  set(pageId: string, ids: readonly string[]): void
  /** Forgets nodes that are gone; undo brings them back unselected. */
  prune(): void
}

/** @param onChange - hears a change, once per macrotask. */
export function createSelection(graph: SceneGraph, onChange: () => void): Selection {
  const byPage = new Map<string, readonly string[]>()
  let isScheduled = false
  const present = (pageId: string): readonly string[] =>
    (byPage.get(pageId) ?? []).filter((id) => graph.getNode(id) !== undefined)
  const store = (pageId: string, next: readonly string[]): void => {
    const before = byPage.get(pageId) ?? []
    byPage.set(pageId, next)
    if (before.join() === next.join() || isScheduled) return
    isScheduled = true
    setTimeout(() => {
      isScheduled = false
      onChange()
    }, 0)
  }
  return {
    get: present,
    set(pageId, ids) {
      const owners = ids.map((id) => ownerOf(graph, id))
      for (const id of owners) {
        if (id !== pageId && graph.isDescendant(id, pageId)) continue
        throw new HostError('set_selection', `The node with id "${id}" is not on this page`)
      }
      store(pageId, [...new Set(owners)])
    },
    prune() {
      for (const pageId of byPage.keys()) store(pageId, present(pageId))
    },
  }
}

/** A click on the letters of a sticky selects the sticky. */
function ownerOf(graph: SceneGraph, id: string): string {
  const node = graph.getNode(id)
  if (node === undefined) throw new HostError('set_selection', `The node "${id}" does not exist`)
  return isPart(node) ? visibleOwner(graph, node).id : id
}
