import type { SceneGraph, SceneNode } from '@open-pencil/core'
import type { HostDocument } from '../document/host-document'
import { boxFields } from '../document/seat'
import { isLaidOut } from '../document/sizing'
import { applied, comesBefore } from './operation'
import type { NodeRecord, Operation, RecordChange } from './operation'
import type { Outbox } from './outbox'
import { allProperties, missingValues, PLACE, SIZE, TRANSFORM, valuesOf } from './properties'
import type { PropertyName } from './properties'
import { boxOf, standingOf } from './standing'
import type { Standing } from './standing'

interface Surroundings {
  readonly document: HostDocument
  readonly standings: Map<string, Standing>
  readonly outbox: Outbox
  /** What the server had when this person came. */
  readonly records: ReadonlyMap<string, NodeRecord>
}

export interface TakeChanges {
  /** @param answered - own operations that have now been through the server. */
  take(changes: ReadonlyMap<string, RecordChange>, answered: readonly Operation[]): void
  readonly isWaiting: boolean
}

type Due = ReadonlySet<PropertyName> | 'all'

/**
 * Writes into a replica what the server tells: afterwards every node is as the server has it, with
 * what this person did and has no answer to on top. So a change of others to a property that this
 * person has changed too is not shown for a moment and then overwritten, and what the server
 * refused goes back to what it has.
 */
export function createTakeChanges(around: Surroundings): TakeChanges {
  const { document, standings, outbox } = around
  const { graph, layout, feed } = document
  const base = new Map(around.records)
  /** Nodes whose parent is not there, or within them, until the server has answered. */
  const waiting = new Set<string>()
  let due = new Map<string, Due>()
  let gone: string[] = []
  let progress = 0

  /** The node as this replica should show it. */
  const target = (id: string): NodeRecord | undefined => {
    let record = base.get(id)
    for (const operation of outbox.of(id)) record = applied(record, operation)
    return record
  }
  /** Whether the server took a node over just as it was made here. */
  const isTaken = (operation: Operation): boolean =>
    operation.type === 'create' &&
    base.get(operation.id) === operation.record &&
    graph.getNode(operation.id) !== undefined
  const indexAmong = (siblings: readonly string[], id: string, key: string): number => {
    let [low, high] = [0, siblings.length]
    while (low < high) {
      const middle = (low + high) >> 1
      const other = siblings[middle] ?? ''
      if (comesBefore(standings.get(other)?.key ?? '', other, key, id)) low = middle + 1
      else high = middle
    }
    return low
  }
  const parentFor = (record: NodeRecord): SceneNode | undefined => {
    const parentId = record.parentId ?? ''
    if (due.has(parentId) && graph.getNode(parentId) === undefined) bring(parentId)
    const parent = graph.getNode(parentId)
    return parent !== undefined && graph.isDescendant(parentId, record.id) ? undefined : parent
  }
  const create = (record: NodeRecord): void => {
    const { id, key, fields } = record
    const parent = parentFor(record)
    if (parent === undefined) {
      waiting.add(id)
      return
    }
    progress += 1
    standings.set(id, standingOf(record))
    parent.childIds = [...parent.childIds]
    parent.childIds.splice(indexAmong(parent.childIds, id, key), 0, id)
    const source = { ...fields.source }
    graph.createNodeWithId(id, fields.type, parent.id, { ...fields, childIds: [], source })
  }
  const place = (node: SceneNode, standing: Standing, record: NodeRecord): void => {
    if (record.parentId === node.parentId && record.key === standing.key) return
    const parent = parentFor(record)
    if (parent === undefined) {
      waiting.add(node.id)
      return
    }
    progress += 1
    standing.key = record.key
    const siblings = parent.childIds.filter((id) => id !== node.id)
    const index = indexAmong(siblings, node.id, record.key)
    if (parent.childIds[index] !== node.id) graph.insertChildAt(node.id, parent.id, index)
  }
  const bring = (id: string): void => {
    const properties = due.get(id)
    due.delete(id)
    const record = target(id)
    const node = graph.getNode(id)
    if (record === undefined) {
      if (node !== undefined) gone.push(id)
      return
    }
    const standing = standings.get(id)
    if (node === undefined || standing === undefined || properties === undefined) {
      create(record)
      return
    }
    const names = properties === 'all' ? allProperties(record.fields) : properties
    const hasPlace = record.parentId !== null && (properties === 'all' || properties.has(PLACE))
    if (hasPlace) place(node, standing, record)
    const changes = missingValues(node, valuesOf(record.fields, names))
    const isSized = properties === 'all' || properties.has(TRANSFORM) || properties.has(SIZE)
    if (isSized) {
      Object.assign(standing.box, boxOf(record.fields))
      layout.touch(id)
    }
    if (isLaidOut(graph, node)) {
      // Layout decides; it begins with the new box and tells what comes of it.
      for (const field of boxFields) delete changes[field]
      if (isSized) feed.rouse()
    }
    if (Object.keys(changes).length > 0) graph.updateNode(id, changes)
  }
  const remove = (id: string): void => {
    const node = graph.getNode(id)
    if (node === undefined) return
    progress += 1
    const below = subtree(graph, node)
    graph.deleteNode(id)
    for (const lost of below) {
      standings.delete(lost)
      if (lost !== id && target(lost) !== undefined) waiting.add(lost)
    }
  }
  const pass = (): void => {
    progress = 0
    for (const id of [...due.keys()]) if (due.has(id)) bring(id)
    const removed = gone
    gone = []
    for (const id of removed) remove(id)
  }

  return {
    take(changes, answered) {
      for (const [id, { record, properties }] of changes) {
        if (record === undefined) base.delete(id)
        else base.set(id, record)
        due.set(id, properties)
      }
      for (const operation of answered) {
        if (isTaken(operation)) due.delete(operation.id)
        else addDue(due, operation)
      }
      do {
        for (const id of waiting) due.set(id, 'all')
        waiting.clear()
        pass()
      } while (waiting.size > 0 && progress > 0)
      due = new Map()
    },
    get isWaiting() {
      return waiting.size > 0
    },
  }
}

function addDue(due: Map<string, Due>, operation: Operation): void {
  const { id, type } = operation
  const known = due.get(id)
  if (known === 'all') return
  const names =
    type === 'set' ? operation.properties : new Set(type === 'place' ? [PLACE] : undefined)
  if (type === 'create' || type === 'delete') due.set(id, 'all')
  else due.set(id, known === undefined ? names : new Set([...known, ...names]))
}

function subtree(graph: SceneGraph, node: SceneNode): string[] {
  return [node.id, ...graph.getChildren(node.id).flatMap((child) => subtree(graph, child))]
}
