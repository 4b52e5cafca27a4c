import { combine } from '../core/combine'
import { cornerMembers } from './members/corner-members'
import { vectorMembers } from './members/vector-members'
import { placed } from './placed'
import { shapeMembers } from './shape-members'

export const vectorNode = combine(shapeMembers, cornerMembers, vectorMembers, placed('VECTOR'))
