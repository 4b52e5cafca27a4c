import { combine } from '../core/combine'
import { cornerMembers, rectangleCornerMembers } from './members/corner-members'
import type { NodeRef } from './node-ref'
import { placed } from './placed'
import { shapeMembers } from './shape-members'

export function rectangleNode(ref: NodeRef) {
  return combine(
    combine(shapeMembers(ref), cornerMembers(ref), rectangleCornerMembers(ref)),
    placed(ref, 'RECTANGLE'),
  )
}
