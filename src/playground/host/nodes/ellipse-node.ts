import { combine } from '../core/combine'

import type { NodeRef } from './node-ref'
import { placed } from './placed'
import { shapeMembers } from './shape-members'

export function ellipseNode(ref: NodeRef) {
  return combine(shapeMembers(ref), placed(ref, 'ELLIPSE'))
}
