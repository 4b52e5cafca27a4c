import type { SceneNode } from '@open-pencil/core'
import type { HostTextSublayer } from '../api/host-node-types'
import { combine } from '../core/combine'
import type { Gate } from '../core/gate'
import { strictProxy } from '../core/strict-proxy'
import { fillMembers } from './members/paint-members'
import { textMembers } from './members/text-members'
import type { NodeRef } from './node-ref'
import { partNode } from './part-node'

const textPart = (ref: NodeRef): SceneNode => partNode(ref, 'text')
const members = combine(textMembers(textPart), fillMembers(textPart))

/** The `text` of a sticky, a shape or a connector; strict like a node of its own. */
export function textSublayer(ref: NodeRef, gate: Gate): HostTextSublayer {
  return strictProxy(members, { type: 'TEXT_SUBLAYER', gate, self: ref })
}
