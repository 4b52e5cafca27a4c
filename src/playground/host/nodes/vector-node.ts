import { combine } from '../core/combine'
import { cornerMembers } from './members/corner-members'
import { vectorMembers } from './members/vector-members'
import type { NodeRef } from './node-ref'
import { placed } from './placed'
import { shapeMembers } from './shape-members'

export function vectorNode(ref: NodeRef) {
  return combine(shapeMembers(ref), cornerMembers(ref), vectorMembers(ref), placed(ref, 'VECTOR'))
}
