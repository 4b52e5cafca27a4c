import type { SceneNode } from '@open-pencil/core'
import { takeValues } from './properties'
import type { PropertyName } from './properties'

/** A node as the file has it. Never written: who changes it makes another one. */
export interface NodeRecord {
  readonly id: string
  /** `null` for the document itself. */
  readonly parentId: string | null
  /** Place among its siblings, by string order. */
  readonly key: string
  /** What was set on the node; its own `parentId` and `childIds` mean nothing. */
  readonly fields: Readonly<SceneNode>
}

/** What a person's editor asks of the file. */
export type Operation =
  | { readonly type: 'create'; readonly id: string; readonly record: NodeRecord }
  | {
      readonly type: 'set'
      readonly id: string
      readonly properties: ReadonlySet<PropertyName>
      readonly values: Readonly<Partial<SceneNode>>
    }
  | { readonly type: 'place'; readonly id: string; readonly parentId: string; readonly key: string }
  | { readonly type: 'delete'; readonly id: string }

/** What became of one node in the file. */
export interface RecordChange {
  /** `undefined` if it is gone. */
  readonly record: NodeRecord | undefined
  /** Which properties may have another value now, `PLACE` included; `all` if it is new. */
  readonly properties: ReadonlySet<PropertyName> | 'all'
}

export function withValues(record: NodeRecord, values: Readonly<Partial<SceneNode>>): NodeRecord {
  const fields = { ...record.fields }
  takeValues(fields, values)
  return { ...record, fields }
}

/** The node after this operation, if nobody objects. */
export function applied(
  record: NodeRecord | undefined,
  operation: Operation,
): NodeRecord | undefined {
  switch (operation.type) {
    case 'create':
      return operation.record
    case 'delete':
      return undefined
    case 'set':
      return record === undefined ? undefined : withValues(record, operation.values)
    case 'place': {
      const { parentId, key } = operation
      return record === undefined ? undefined : { ...record, parentId, key }
    }
  }
}

/** In order of keys; a tie, which only a hand-made file has, is broken by id. */
export function comesBefore(key: string, id: string, otherKey: string, otherId: string): boolean {
  return key === otherKey ? id < otherId : key < otherKey
}
