import type { SceneGraph, SceneNode } from '@open-pencil/core'
import { nodeType, visibleOwner } from './node-kind'

/** What became of one node within one batch, by one person. */
export interface NodeChangeNote {
  readonly actor: string
  readonly id: string
  readonly pageId: string
  readonly type: 'CREATE' | 'DELETE' | 'PROPERTY_CHANGE'
  readonly nodeType: NodeType
  readonly properties: readonly NodeChangeProperty[]
}

/** Gathers changes and delivers them together, as Figma does: later, and by name only. */
export interface ChangeFeed {
  created(actor: string, node: SceneNode): void
  deleted(actor: string, node: SceneNode): void
  /** @param parentBefore - where the node stood, if it is moved. */
  changed(
    actor: string,
    node: SceneNode,
    properties: readonly NodeChangeProperty[],
    parentBefore?: string,
  ): void
  /** Something changed that only layout will show. */
  rouse(): void
  subscribe(listener: (notes: readonly NodeChangeNote[]) => void): () => void
}

/** What became of one node since the last batch. */
interface Entry {
  readonly id: string
  readonly pageId: string
  readonly nodeType: NodeType
  /** Whether, and under which parent, the node was there when the last batch was delivered. */
  readonly wasThere: boolean
  readonly oldParentId: string | null
  /** Who made it, or brought it back; `undefined` if nobody did. */
  creator: string | undefined
  /** Who removed it last. */
  deleter: string | undefined
  readonly properties: Map<string, Set<NodeChangeProperty>>
}

/**
 * Laying out half of a large map again and again, only to tell of it, would take more time than
 * making it. So after such a batch the feed rests this many times as long as its layout took.
 */
const REST = 4
/** In milliseconds: layouts as short as this need no rest, and no rest is longer than that. */
const SHORT = 20
const LONGEST_REST = 500

/** @param settle - brings the layout up to date, so that its changes join the same batch. */
export function createChangeFeed(graph: SceneGraph, settle: () => void): ChangeFeed {
  const listeners = new Set<(notes: readonly NodeChangeNote[]) => void>()
  let entries = new Map<string, Entry>()
  let isScheduled = false
  let restUntil = 0

  const deliver = (): void => {
    isScheduled = false
    const start = performance.now()
    settle()
    const end = performance.now()
    if (end - start > SHORT) restUntil = end + Math.min(LONGEST_REST, REST * (end - start))
    const due = entries
    entries = new Map<string, Entry>()
    const notes = notesOf(graph, due)
    if (notes.length === 0) return
    for (const listener of [...listeners]) listener(notes)
  }
  /** Without a listener nothing is noted, so that no timer holds a file that nobody looks at. */
  const isHeard = (): boolean => listeners.size > 0
  const rouse = (): void => {
    if (isScheduled || !isHeard()) return
    isScheduled = true
    setTimeout(deliver, Math.max(0, restUntil - performance.now()))
  }
  const entryFor = (node: SceneNode, wasThere: boolean, oldParentId = node.parentId): Entry => {
    const known = entries.get(node.id)
    if (known !== undefined) return known
    const fresh: Entry = {
      id: node.id,
      pageId: pageOf(graph, node),
      nodeType: nodeType(graph, node),
      wasThere,
      oldParentId,
      creator: undefined,
      deleter: undefined,
      properties: new Map<string, Set<NodeChangeProperty>>(),
    }
    entries.set(node.id, fresh)
    rouse()
    return fresh
  }

  return {
    created(actor, node) {
      if (isHeard() && visibleOwner(graph, node) === node) entryFor(node, false).creator = actor
    },
    deleted(actor, node) {
      if (isHeard()) entryFor(node, true).deleter = actor
    },
    changed(actor, node, properties, parentBefore) {
      if (properties.length === 0 || !isHeard()) return
      const owner = visibleOwner(graph, node)
      const entry = entryFor(owner, true, parentBefore)
      const names = entry.properties.get(actor) ?? new Set()
      for (const name of properties) names.add(owner === node ? name : partProperty(name))
      entry.properties.set(actor, names)
    },
    rouse,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** A write to the text inside a sticky or a shape is a change of that node's `text`. */
function partProperty(name: NodeChangeProperty): NodeChangeProperty {
  return name === 'fills' || name === 'strokes' || name === 'strokeWeight' ? name : 'text'
}

/**
 * What somebody is told who knows the file as it was at the last batch. CREATE and DELETE name only
 * the topmost node; what came and went since is no news.
 */
function notesOf(graph: SceneGraph, entries: ReadonlyMap<string, Entry>): NodeChangeNote[] {
  const isThere = (id: string): boolean => graph.getNode(id) !== undefined
  const isNew = (id: string): boolean => entries.get(id)?.creator !== undefined && isThere(id)
  const isGone = (id: string): boolean => entries.get(id)?.wasThere === true && !isThere(id)
  const notes: NodeChangeNote[] = []
  for (const entry of entries.values()) {
    const { id, pageId, nodeType: type, wasThere, creator, deleter } = entry
    const note = { id, pageId, nodeType: type, properties: [] }
    if (!isThere(id)) {
      if (!wasThere || deleter === undefined || isGone(entry.oldParentId ?? '')) continue
      notes.push({ ...note, actor: deleter, type: 'DELETE' })
      continue
    }
    if (creator !== undefined && !isNew(graph.getNode(id)?.parentId ?? '')) {
      notes.push({ ...note, actor: creator, type: 'CREATE' })
    }
    for (const [actor, names] of entry.properties) {
      if (actor === creator) continue
      notes.push({ ...note, actor, type: 'PROPERTY_CHANGE', properties: [...names] })
    }
  }
  return notes
}

function pageOf(graph: SceneGraph, node: SceneNode): string {
  let current: SceneNode | undefined = node
  while (current !== undefined && current.type !== 'CANVAS') {
    current = current.parentId === null ? undefined : graph.getNode(current.parentId)
  }
  return current?.id ?? graph.rootId
}
