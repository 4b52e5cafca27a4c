import { combine } from '../core/combine'
import { styleMember } from './members/paint-members'
import { textBoxMembers } from './members/text-box-members'
import { textMembers } from './members/text-members'
import { nodeOf } from './node-ref'
import type { NodeRef } from './node-ref'
import { placed } from './placed'
import { shapeMembers } from './shape-members'

export function textNode(ref: NodeRef) {
  return combine(
    shapeMembers(ref),
    textMembers(ref, () => nodeOf(ref)),
    textBoxMembers(ref),
    styleMember('textStyleId'),
    placed(ref, 'TEXT'),
  )
}
