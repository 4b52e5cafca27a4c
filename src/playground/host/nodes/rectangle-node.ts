import { combine } from '../core/combine'
import { cornerMembers, rectangleCornerMembers } from './members/corner-members'
import { placed } from './placed'
import { shapeMembers } from './shape-members'

export const rectangleNode = combine(
  combine(shapeMembers, cornerMembers, rectangleCornerMembers),
  placed('RECTANGLE'),
)
