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
  changed(actor: string, node: SceneNode, properties: readonly NodeChangeProperty[]): void
  subscribe(listener: (notes: readonly NodeChangeNote[]) => void): () => void
}

interface Entry {
  actor: string
  id: string
  pageId: string
  parentId: string | null
  nodeType: NodeType
  isCreated: boolean
  isDeleted: boolean
  properties: Set<NodeChangeProperty>
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
    const notes = notesOf(due)
    if (notes.length === 0) return
    for (const listener of [...listeners]) listener(notes)
  }
  const entryFor = (actor: string, node: SceneNode): Entry => {
    const key = `${actor} ${node.id}`
    const known = entries.get(key)
    if (known !== undefined) return known
    const fresh: Entry = {
      actor,
      id: node.id,
      pageId: pageOf(graph, node),
      parentId: node.parentId,
      nodeType: nodeType(graph, node),
      isCreated: false,
      isDeleted: false,
      properties: new Set<NodeChangeProperty>(),
    }
    entries.set(key, fresh)
    if (!isScheduled) {
      isScheduled = true
      setTimeout(deliver, Math.max(0, restUntil - performance.now()))
    }
    return fresh
  }

  return {
    created(actor, node) {
      const owner = visibleOwner(graph, node)
      if (owner !== node) return
      const entry = entryFor(actor, node)
      entry.isCreated = !entry.isDeleted
      entry.isDeleted = false
    },
    deleted(actor, node) {
      const entry = entryFor(actor, node)
      entry.isDeleted = true
      entry.parentId = node.parentId
    },
    changed(actor, node, properties) {
      if (properties.length === 0) return
      const owner = visibleOwner(graph, node)
      const entry = entryFor(actor, owner)
      for (const name of properties) {
        entry.properties.add(owner === node ? name : partProperty(name))
      }
      if (properties.includes('parent')) entry.parentId = owner.parentId
    },
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

/** CREATE and DELETE name only the topmost node; what comes and goes within a batch is no news. */
function notesOf(entries: ReadonlyMap<string, Entry>): NodeChangeNote[] {
  const notes: NodeChangeNote[] = []
  const isWithin = (entry: Entry, is: (candidate: Entry) => boolean): boolean => {
    const parent =
      entry.parentId === null ? undefined : entries.get(`${entry.actor} ${entry.parentId}`)
    return parent !== undefined && is(parent)
  }
  for (const entry of entries.values()) {
    if (entry.isCreated && entry.isDeleted) continue
    const { actor, id, pageId, nodeType: type } = entry
    if (entry.isDeleted) {
      if (isWithin(entry, (parent) => parent.isDeleted)) continue
      notes.push({ actor, id, pageId, nodeType: type, type: 'DELETE', properties: [] })
    } else if (entry.isCreated) {
      if (isWithin(entry, (parent) => parent.isCreated)) continue
      notes.push({ actor, id, pageId, nodeType: type, type: 'CREATE', properties: [] })
    } else if (entry.properties.size > 0) {
      const properties = [...entry.properties]
      notes.push({ actor, id, pageId, nodeType: type, type: 'PROPERTY_CHANGE', properties })
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
