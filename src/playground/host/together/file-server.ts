import { applied } from './operation'
import type { NodeRecord, Operation, RecordChange } from './operation'
import { PLACE } from './properties'
import type { PropertyName } from './properties'

/** Where all operations arrive, one after the other; what it says is so. */
export interface FileServer {
  readonly records: ReadonlyMap<string, NodeRecord>
  /** Takes what one person sent at once. @returns what it changed, to be told to everybody. */
  receive(operations: readonly Operation[]): ReadonlyMap<string, RecordChange>
}

/**
 * The file as Figma's server keeps it (Figma, "How Figma's multiplayer technology works"): for each
 * node its properties, and of each property the value that arrived last. It refuses a parent that
 * is gone and one that would make a circle; it forgets what is deleted, with all that stands in it,
 * so that what is meant for a deleted node changes nothing.
 */
export function createFileServer(initial: ReadonlyMap<string, NodeRecord>): FileServer {
  const records = new Map(initial)
  const children = new Map<string, Set<string>>()
  for (const { id, parentId } of records.values()) adopt(children, parentId, id)

  const isWithin = (id: string, ancestor: string): boolean => {
    for (let at: string | null | undefined = id; at; at = records.get(at)?.parentId) {
      if (at === ancestor) return true
    }
    return false
  }
  const canStand = (id: string, parentId: string | null): boolean =>
    parentId !== null && records.has(parentId) && !isWithin(parentId, id)

  return {
    records,
    receive(operations) {
      const changes = new Map<string, { record: NodeRecord | undefined; properties: Changed }>()
      const put = (id: string, record: NodeRecord, properties: Changed): void => {
        const before = records.get(id)
        if (before?.parentId !== record.parentId) {
          abandon(children, before?.parentId, id)
          adopt(children, record.parentId, id)
        }
        records.set(id, record)
        const known = changes.get(id)
        changes.set(id, { record, properties: united(known?.properties, properties) })
      }
      const remove = (id: string): void => {
        const record = records.get(id)
        if (record === undefined) return
        for (const child of [...(children.get(id) ?? [])]) remove(child)
        abandon(children, record.parentId, id)
        children.delete(id)
        records.delete(id)
        changes.set(id, { record: undefined, properties: 'all' })
      }
      for (const operation of operations) {
        const { id } = operation
        if (operation.type === 'delete') {
          remove(id)
          continue
        }
        const before = records.get(id)
        const after = applied(before, operation)
        if (after === undefined) continue
        const isMoved = before?.parentId !== after.parentId || before.key !== after.key
        const isRefused = isMoved && !canStand(id, after.parentId)
        if (!isRefused) put(id, after, changedBy(operation))
        else if (before !== undefined && operation.type === 'create') {
          const { parentId, key } = before
          put(id, { ...after, parentId, key }, 'all')
        }
      }
      return changes
    },
  }
}

type Changed = ReadonlySet<PropertyName> | 'all'

const placeOnly: ReadonlySet<PropertyName> = new Set([PLACE])

function changedBy(operation: Operation): Changed {
  switch (operation.type) {
    case 'set':
      return operation.properties
    case 'place':
      return placeOnly
    default:
      return 'all'
  }
}

function united(known: Changed | undefined, more: Changed): Changed {
  if (known === undefined) return more
  return known === 'all' || more === 'all' ? 'all' : new Set([...known, ...more])
}

function adopt(children: Map<string, Set<string>>, parentId: string | null, id: string): void {
  if (parentId === null) return
  const known = children.get(parentId)
  if (known === undefined) children.set(parentId, new Set([id]))
  else known.add(id)
}

function abandon(
  children: ReadonlyMap<string, Set<string>>,
  parentId: string | null | undefined,
  id: string,
): void {
  if (parentId !== null && parentId !== undefined) children.get(parentId)?.delete(id)
}
