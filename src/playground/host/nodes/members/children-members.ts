import type { SceneNode } from '@open-pencil/core'
import * as z from 'zod/mini'
import type { HostSceneNode } from '../../api/host-node-types'
import type { HostChildren, HostFindCriteria } from '../../api/host-tree-types'
import { sceneType, visibleChildIds } from '../../document/node-kind'
import { hasShared, privateKeys } from '../../document/plugin-data'
import { settleSizing } from '../../document/sizing'
import { nodeMembers } from '../node-members'
import { act, nodeOf, refuse, write } from '../node-ref'
import type { NodeRef } from '../node-ref'

const criteriaSchema = z.strictObject({
  types: z.optional(z.array(z.string())),
  pluginData: z.optional(z.strictObject({ keys: z.optional(z.array(z.string())) })),
  sharedPluginData: z.optional(
    z.strictObject({
      namespace: z.string().check(z.minLength(3)),
      keys: z.optional(z.array(z.string())),
    }),
  ),
})

export const childrenMembers = nodeMembers<HostChildren>({
  get children() {
    return Object.freeze(childrenOf(this))
  },
  appendChild(child) {
    adopt(this, 'appendChild', child)
  },
  insertChild(index, child) {
    adopt(this, 'insertChild', child, index)
  },
  findChildren(callback) {
    const children = childrenOf(this)
    return callback === undefined ? children : children.filter((node) => callback(node))
  },
  findAll(callback) {
    const all = below(this)
    return callback === undefined ? all : all.filter((node) => callback(node))
  },
  findOne(callback) {
    return below(this).find((node) => callback(node)) ?? null
  },
  findAllWithCriteria(criteria) {
    const matches = matcher(criteria)
    const found = [...descendants(this, nodeOf(this))].filter(matches)
    return found.map((node) => this.world.scene(node.id))
  },
})

function childrenOf(ref: NodeRef): HostSceneNode[] {
  const { world } = ref
  return visibleChildIds(world.document.graph, nodeOf(ref)).map((id) => world.scene(id))
}

function below(ref: NodeRef): HostSceneNode[] {
  return [...descendants(ref, nodeOf(ref))].map((node) => ref.world.scene(node.id))
}

function* descendants(ref: NodeRef, node: SceneNode): Generator<SceneNode> {
  const { graph } = ref.world.document
  for (const id of visibleChildIds(graph, node)) {
    const child = graph.getNode(id)
    if (child === undefined) continue
    yield child
    yield* descendants(ref, child)
  }
}

function matcher(criteria: HostFindCriteria): (node: SceneNode) => boolean {
  const result = criteriaSchema.safeParse(criteria)
  if (!result.success) {
    return refuse('findAllWithCriteria', result.error.issues[0]?.message ?? 'Invalid criteria')
  }
  const { types, pluginData, sharedPluginData: shared } = result.data
  return (node) => {
    if (types !== undefined && !types.includes(sceneType(node))) return false
    if (pluginData !== undefined && !holds(privateKeys(node), pluginData.keys)) return false
    return shared === undefined || hasShared(node, shared.namespace, shared.keys)
  }
}

/** Figma: without keys any entry counts, with keys one of them is enough. */
function holds(present: readonly string[], wanted: readonly string[] | undefined): boolean {
  if (wanted === undefined) return present.length > 0
  return wanted.some((key) => present.includes(key))
}

/**
 * Figma keeps the numbers x and y, which then count from the new parent. A position within the same
 * parent counts the children without the one that moves.
 */
function adopt(ref: NodeRef, member: string, child: unknown, index?: number): void {
  const { world } = ref
  const { graph } = world.document
  const parent = nodeOf(ref)
  const childId = world.idOf(child, member)
  const node = graph.getNode(childId)
  if (node === undefined) refuse(member, `The node with id "${childId}" does not exist`)
  if (node.type === 'CANVAS' || node.id === graph.rootId) {
    refuse(member, 'Cannot move a page or the document into a node')
  }
  if (graph.isDescendant(parent.id, childId)) {
    refuse(member, 'Cannot move a node into itself or into one of its descendants')
  }
  if (node.type === 'SECTION' && parent.type !== 'CANVAS' && parent.type !== 'SECTION') {
    refuse(member, 'A section can only be a child of a page or of another section')
  }
  world.requireFonts([node, ...descendants(ref, node)], member)
  const siblings = visibleChildIds(graph, parent).filter((id) => id !== childId)
  const at = index ?? siblings.length
  if (!Number.isInteger(at) || at < 0 || at > siblings.length) {
    refuse(
      member,
      `Index ${String(index)} is out of range: the parent has ${siblings.length} children`,
    )
  }
  act(ref, () => {
    graph.insertChildAt(childId, parent.id, at)
  })
  write(ref, node, settleSizing(graph, node))
}
