import type { SceneGraph, SceneNode } from '@open-pencil/core'

/**
 * Every node as it was after the last change the host has seen. The graph tells what a change sets
 * but not what was there before; undo and events need both.
 */
export interface Shadow {
  get(id: string): SceneNode | undefined
  /** Takes over the whole present state of the node. */
  refresh(id: string): void
  /** Takes over where the node stands and which children it has. */
  refreshPlace(id: string): void
  /** Takes over these fields, so that the whole node need not be copied again. */
  take(id: string, fields: readonly string[]): void
  forget(id: string): void
}

/** @param originals - the nodes as they are now, if somebody keeps them; they are not written. */
export function createShadow(
  graph: SceneGraph,
  originals: ReadonlyMap<string, SceneNode> = copiesOf(graph),
): Shadow {
  const copies = new Map<string, SceneNode | undefined>()
  const get = (id: string): SceneNode | undefined =>
    copies.has(id) ? copies.get(id) : originals.get(id)
  const own = (id: string): SceneNode | undefined => {
    const known = copies.get(id)
    if (known !== undefined) return known
    const original = get(id)
    if (original === undefined) return undefined
    const copy = copyOf(original)
    copies.set(id, copy)
    return copy
  }
  return {
    get,
    refresh(id) {
      const node = graph.getNode(id)
      copies.set(id, node === undefined ? undefined : copyOf(node))
    },
    refreshPlace(id) {
      const node = graph.getNode(id)
      const copy = node === undefined ? undefined : own(id)
      if (node === undefined || copy === undefined) return
      copy.parentId = node.parentId
      copy.childIds = [...node.childIds]
      copy.x = node.x
      copy.y = node.y
    },
    take(id, fields) {
      const node = graph.getNode(id)
      const copy = own(id)
      if (node === undefined || copy === undefined) return
      for (const field of fields) if (isField(node, field)) copyField(node, copy, field)
    },
    forget(id) {
      copies.set(id, undefined)
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

export function isField(node: SceneNode, field: string): field is keyof SceneNode {
  return field in node
}

export function copyField<K extends keyof SceneNode>(
  from: Readonly<Partial<SceneNode>>,
  to: Partial<SceneNode>,
  field: K,
): void {
  to[field] = from[field]
}

export function sameValue(left: unknown, right: unknown): boolean {
  if (left === right) return true
  if (typeof left !== 'object' || typeof right !== 'object') return false
  if (Array.isArray(left) && Array.isArray(right) && left.length !== right.length) return false
  return JSON.stringify(left) === JSON.stringify(right)
}

function copiesOf(graph: SceneGraph): Map<string, SceneNode> {
  return new Map([...graph.getAllNodes()].map((node) => [node.id, copyOf(node)]))
}

function copyOf(node: SceneNode): SceneNode {
  return { ...node, childIds: [...node.childIds] }
}
