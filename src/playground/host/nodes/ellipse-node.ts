import { combine } from '../core/combine'
import { placed } from './placed'
import { shapeMembers } from './shape-members'

export const ellipseNode = combine(shapeMembers, placed('ELLIPSE'))
