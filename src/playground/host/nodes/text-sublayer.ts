import type { SceneNode } from '@open-pencil/core'
import type { HostTextSublayer } from '../api/host-node-types'
import { combine } from '../core/combine'
import { strictProxy } from '../core/strict-proxy'
import type { Gate } from '../core/gate'
import { partOf } from '../document/node-kind'
import { fillMembers } from './members/paint-members'
import { textMembers } from './members/text-members'
import { nodeOf } from './node-ref'
import type { NodeRef } from './node-ref'

/** The graph node inside an opaque node that draws a part of it. */
export function partNode(ref: NodeRef, part: 'text' | 'outline'): SceneNode {
  const node = nodeOf(ref)
  const found = partOf(ref.world.document.graph, node, part)
  if (found !== undefined) return found
  throw new Error(`The ${part} of the node with id "${node.id}" does not exist`)
}

/** The `text` of a sticky, a shape or a connector; strict like a node of its own. */
export function textSublayer(ref: NodeRef, gate: Gate): HostTextSublayer {
  const target = () => partNode(ref, 'text')
  const members = combine(textMembers(ref, target), fillMembers(ref, target))
  return strictProxy(members, { type: 'TEXT_SUBLAYER', gate })
}
