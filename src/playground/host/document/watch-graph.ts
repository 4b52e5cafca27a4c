import { SceneGraph } from '@open-pencil/core'
import type { SceneNode } from '@open-pencil/core'
import type { ChangeFeed } from './change-feed'
import type { Change, Journal } from './journal'
import type { LayoutRunner } from './layout-runner'
import { isPart } from './node-kind'
import { extraNames, propertyName } from './property-names'
import type { Seat } from './seat'
import { createShadow, fieldsBefore } from './shadow'

/** Fields that say where a node came from or cache what is drawn; nobody edits them. */
const silent: ReadonlySet<string> = new Set(['source', 'textPicture', 'childIds', 'parentId'])

/** Fields whose change alone can leave the box of a text as it was. */
const letterFields: ReadonlySet<string> = new Set(['text', 'styleRuns'])

const textFields: ReadonlySet<string> = new Set([
  ...letterFields,
  'fontSize',
  'fontFamily',
  'fontWeight',
  'italic',
  'lineHeight',
  'letterSpacing',
  'textAutoResize',
  'textTruncation',
  'textCase',
  'maxLines',
])

interface Listeners {
  readonly journal: Journal
  readonly feed: ChangeFeed
  readonly layout: LayoutRunner
  /** Who is writing now. */
  readonly actor: () => string
  /** If others have the file open too. */
  readonly seat: Seat | undefined
}

/**
 * Turns every change of the graph, whoever makes it and by whatever way, into undo records, events
 * and layout work. There is no other source of them, so a drag in the engine's own editor counts
 * exactly as a write by the plugin does.
 *
 * @returns a function that stops watching.
 */
export function watchGraph(graph: SceneGraph, listeners: Listeners): () => void {
  const { journal, feed, layout, actor, seat } = listeners
  const shadow = createShadow(graph, seat?.originals)
  /** What others do is not this person's to take back; and where layout is derived, undo derives it. */
  const isOwn = (): boolean => seat === undefined || !(layout.isRunning || seat.isReceiving)
  const record = (change: Change): void => {
    if (isOwn()) journal.record(actor(), change)
  }
  const tell = (about: (own: Seat['own']) => void): void => {
    if (seat !== undefined && isOwn()) about(seat.own)
  }

  const updated = (id: string, changes: Partial<SceneNode>): void => {
    const node = graph.getNode(id)
    const copy = shadow.get(id)
    if (node === undefined || copy === undefined) return
    const fields = Object.keys(changes).filter((field) => !silent.has(field))
    const before = fieldsBefore(copy, node, fields)
    const changed = Object.keys(before)
    if (changed.length === 0) return
    const names = new Set(changed.map(propertyName).filter((name) => name !== undefined))
    if (before.overrides !== undefined) {
      for (const name of extraNames(before.overrides, node.overrides)) names.add(name)
    }
    record({ type: 'update', id, before })
    shadow.take(id, changed)
    tell((own) => {
      own.updated(node, before)
    })
    if (!layout.isRunning) touch(node, changed)
    feed.changed(actor(), node, [...names])
  }

  const touch = (node: SceneNode, changed: readonly string[]): void => {
    const { id, parentId } = node
    // The engine's own editor may lay out too, in its way; then the runner has the last word.
    if (changed.every((field) => letterFields.has(field))) layout.retyped(id)
    else if (changed.some(isLayoutField)) layout.touch(id)
    if (changed.includes('layoutPositioning') && parentId !== null) layout.touch(parentId)
    if (seat === undefined || !changed.includes('layoutMode')) return
    for (const childId of node.childIds) layout.touch(childId)
  }

  const moved = (id: string): void => {
    const node = graph.getNode(id)
    const copy = shadow.get(id)
    if (node === undefined || copy === undefined) return
    const oldParentId = copy.parentId ?? graph.rootId
    const index = shadow.get(oldParentId)?.childIds.indexOf(id) ?? 0
    record({ type: 'move', id, parentId: oldParentId, index, x: copy.x, y: copy.y })
    shadow.refreshPlace(id)
    shadow.refreshPlace(oldParentId)
    if (node.parentId !== null) shadow.refreshPlace(node.parentId)
    tell((own) => {
      own.moved(node)
    })
    layout.touch(oldParentId)
    layout.touch(id)
    feed.changed(actor(), node, ['parent'], oldParentId)
  }

  return graph.onNodeEvents({
    created(node) {
      shadow.refresh(node.id)
      if (node.parentId !== null) shadow.refreshPlace(node.parentId)
      record({ type: 'create', id: node.id })
      tell((own) => {
        own.created(node)
      })
      layout.touch(node.id)
      feed.created(actor(), node)
    },
    updated,
    deleted(id) {
      const copy = shadow.get(id)
      if (copy === undefined) return
      const parentId = copy.parentId ?? graph.rootId
      const index = shadow.get(parentId)?.childIds.indexOf(id) ?? 0
      record({ type: 'delete', id, node: copy, parentId, index })
      tell((own) => {
        own.deleted(id)
      })
      if (!isPart(copy)) feed.deleted(actor(), copy)
      shadow.forget(id)
      shadow.refreshPlace(parentId)
      layout.touch(parentId)
    },
    reparented: moved,
    reordered: moved,
  })
}

function isLayoutField(field: string): boolean {
  return SceneGraph.LAYOUT_AFFECTING_KEYS.has(field) || textFields.has(field) || field === 'visible'
}
