import type { SceneGraph, SceneNode } from '@open-pencil/core'
import { boxFields } from '../document/seat'
import type { OwnChanges } from '../document/seat'
import { keyBetween } from './order-key'
import type { Outbox } from './outbox'
import { changedProperties, SIZE, TRANSFORM, valuesOf } from './properties'
import type { PropertyName } from './properties'
import { boxOf } from './standing'
import type { Standing } from './standing'

interface Surroundings {
  readonly graph: SceneGraph
  readonly standings: Map<string, Standing>
  readonly outbox: Outbox
  /** Ends every key made here; see `keyBetween`. */
  readonly newMark: () => string
}

/** Turns what a person does in their replica into operations for the server. */
export function createOwnChanges(around: Surroundings): OwnChanges {
  const { graph, standings, outbox } = around

  /** A key for a node that already stands where it should. */
  const newKey = ({ id, parentId }: SceneNode): string => {
    const siblings = graph.getNode(parentId ?? '')?.childIds ?? []
    const index = siblings.indexOf(id)
    const keyAt = (at: number): string | undefined => standings.get(siblings[at] ?? '')?.key
    return keyBetween(keyAt(index - 1), keyAt(index + 1), around.newMark())
  }
  const set = (node: SceneNode, properties: readonly PropertyName[]): void => {
    if (properties.length === 0) return
    const values = valuesOf(node, properties)
    const box = standings.get(node.id)?.box
    if (box !== undefined && properties.includes(TRANSFORM)) {
      Object.assign(values, { x: box.x, y: box.y })
    }
    if (box !== undefined && properties.includes(SIZE)) {
      Object.assign(values, { width: box.width, height: box.height })
    }
    outbox.push({ type: 'set', id: node.id, properties: new Set(properties), values })
  }

  return {
    created(node) {
      const { id, parentId } = node
      const key = newKey(node)
      standings.set(id, { key, box: boxOf(node) })
      outbox.push({ type: 'create', id, record: { id, parentId, key, fields: node } })
    },
    updated(node, before) {
      const standing = standings.get(node.id)
      if (standing === undefined) return
      const properties = changedProperties(node, before)
      for (const field of boxFields) if (field in before) standing.box[field] = node[field]
      if (!freeing.some((field) => field in before)) {
        set(node, properties)
        return
      }
      set(node, [...new Set([...properties, ...keepBox(standing, node)])])
      if (before.layoutMode === undefined) return
      for (const child of graph.getChildren(node.id)) {
        const theirs = standings.get(child.id)
        if (theirs !== undefined) set(child, keepBox(theirs, child))
      }
    },
    moved(node) {
      const { id, parentId } = node
      const standing = standings.get(id)
      if (standing === undefined || parentId === null) return
      set(node, keepBox(standing, node))
      standing.key = newKey(node)
      outbox.push({ type: 'place', id, parentId, key: standing.key })
    },
    deleted(id) {
      standings.delete(id)
      outbox.push({ type: 'delete', id })
    },
  }
}

/** Fields whose change can leave to the node itself what layout decided before. */
const freeing = [
  ...(['layoutMode', 'layoutPositioning', 'layoutGrow', 'layoutAlignSelf'] as const),
  ...(['primaryAxisSizing', 'counterAxisSizing', 'textAutoResize', 'visible'] as const),
  ...(['minWidth', 'maxWidth', 'minHeight', 'maxHeight'] as const),
]

/**
 * A node that layout no longer decides about stays as the person sees it. So what layout made of it
 * counts as set from here on, and the others are told.
 */
function keepBox({ box }: Standing, node: SceneNode): PropertyName[] {
  const kept: PropertyName[] = []
  if (box.x !== node.x || box.y !== node.y) kept.push(TRANSFORM)
  if (box.width !== node.width || box.height !== node.height) kept.push(SIZE)
  if (kept.length > 0) Object.assign(box, boxOf(node))
  return kept
}
