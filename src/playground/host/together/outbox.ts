import type { SceneNode } from '@open-pencil/core'
import type { Operation } from './operation'
import { takeValues } from './properties'

/** What a person did that the server has not answered yet, in order. */
export interface Outbox {
  push(operation: Operation): void
  /** Sends what has gathered. @returns it; nothing if there is nothing. */
  send(): readonly Operation[]
  /** The server has answered the oldest that was sent. @returns what that was. */
  acknowledge(): readonly Operation[]
  /** What is not answered yet for this node, oldest first. */
  of(id: string): readonly Operation[]
  /** Whether something waits to be sent. */
  readonly hasUnsent: boolean
}

export function createOutbox(): Outbox {
  let unsent: Operation[] = []
  /** The fields of the last unsent operation, if it creates a node: the next writes go into them. */
  let fresh: SceneNode | undefined
  const sent: (readonly Operation[])[] = []
  const byNode = new Map<string, Operation[]>()

  const add = (operation: Operation): void => {
    unsent.push(operation)
    const known = byNode.get(operation.id)
    if (known === undefined) byNode.set(operation.id, [operation])
    else known.push(operation)
  }
  const replaceLast = (operation: Operation): void => {
    unsent.splice(-1, 1, operation)
    byNode.get(operation.id)?.splice(-1, 1, operation)
  }

  return {
    push(operation) {
      const last = unsent.at(-1)
      if (operation.type === 'set' && last?.id === operation.id) {
        if (last.type === 'create' && fresh !== undefined) {
          takeValues(fresh, operation.values)
          return
        }
        if (last.type === 'set') {
          replaceLast(merged(last, operation))
          return
        }
      }
      fresh = undefined
      if (operation.type !== 'create') {
        add(operation)
        return
      }
      fresh = { ...operation.record.fields }
      add({ ...operation, record: { ...operation.record, fields: fresh } })
    },
    send() {
      const due = unsent
      if (due.length > 0) sent.push(due)
      unsent = []
      fresh = undefined
      return due
    },
    acknowledge() {
      const done = sent.shift() ?? []
      for (const { id } of done) {
        const rest = byNode.get(id)
        rest?.shift()
        if (rest?.length === 0) byNode.delete(id)
      }
      return done
    },
    of: (id) => byNode.get(id) ?? none,
    get hasUnsent() {
      return unsent.length > 0
    },
  }
}

const none: readonly Operation[] = []

type SetOperation = Extract<Operation, { type: 'set' }>

function merged(first: SetOperation, second: SetOperation): SetOperation {
  const extras =
    first.values.overrides === undefined && second.values.overrides === undefined
      ? {}
      : { overrides: { ...first.values.overrides, ...second.values.overrides } }
  return {
    type: 'set',
    id: first.id,
    properties: new Set([...first.properties, ...second.properties]),
    values: { ...first.values, ...second.values, ...extras },
  }
}
