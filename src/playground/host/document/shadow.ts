import type { SceneGraph, SceneNode } from '@open-pencil/core'

/**
 * A copy of every node as it was after the last change the host has seen. The graph tells what a
 * change sets but not what was there before; undo and events need both.
 */
export interface Shadow {
  get(id: string): SceneNode | undefined
  /** Takes over the whole present state of the node. */
  refresh(id: string): void
  /** Takes over where the node stands and which children it has. */
  refreshPlace(id: string): void
  forget(id: string): void
}

export function createShadow(graph: SceneGraph): Shadow {
  const copies = new Map<string, SceneNode>()
  for (const node of graph.getAllNodes()) copies.set(node.id, copyOf(node))
  return {
    get: (id) => copies.get(id),
    refresh(id) {
      const node = graph.getNode(id)
      if (node === undefined) copies.delete(id)
      else copies.set(id, copyOf(node))
    },
    refreshPlace(id) {
      const node = graph.getNode(id)
      const copy = copies.get(id)
      if (node === undefined || copy === undefined) return
      copy.parentId = node.parentId
      copy.childIds = [...node.childIds]
      copy.x = node.x
      copy.y = node.y
    },
    forget(id) {
      copies.delete(id)
    },
  }
}

/** The changed fields with the values they had; compares objects by value. */
export function fieldsBefore(
  before: SceneNode,
  after: SceneNode,
  fields: readonly string[],
): Partial<SceneNode> {
  const old: Partial<SceneNode> = {}
  for (const field of fields) {
    if (isField(before, field) && !sameValue(before[field], after[field])) {
      copyField(before, old, field)
    }
  }
  return old
}

/** Writes present values into the copy, so that the whole node need not be copied again. */
export function takeFields(copy: SceneNode, node: SceneNode, fields: readonly string[]): void {
  for (const field of fields) if (isField(node, field)) copyField(node, copy, field)
}

function copyOf(node: SceneNode): SceneNode {
  return { ...node, childIds: [...node.childIds] }
}

function isField(node: SceneNode, field: string): field is keyof SceneNode {
  return field in node
}

function copyField<K extends keyof SceneNode>(
  from: SceneNode,
  to: Partial<SceneNode>,
  field: K,
): void {
  to[field] = from[field]
}

function sameValue(left: unknown, right: unknown): boolean {
  if (left === right) return true
  if (typeof left !== 'object' || typeof right !== 'object') return false
  return JSON.stringify(left) === JSON.stringify(right)
}
