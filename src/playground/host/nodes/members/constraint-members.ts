import { frozen } from '../../document/paints'
import { nodeOf, write } from '../node-ref'
import type { NodeRef } from '../node-ref'
import { invalid, oneOf } from '../validate'

const kinds = ['MIN', 'CENTER', 'MAX', 'STRETCH', 'SCALE'] as const

export function constraintMembers(ref: NodeRef): Pick<FrameNode, 'constraints'> {
  return {
    get constraints() {
      const { horizontalConstraint, verticalConstraint } = nodeOf(ref)
      return frozen({ horizontal: horizontalConstraint, vertical: verticalConstraint })
    },
    set constraints(value: Constraints) {
      if (typeof value !== 'object') invalid('constraints', 'Expected object')
      write(ref, nodeOf(ref), {
        horizontalConstraint: oneOf(value.horizontal, kinds, 'constraints'),
        verticalConstraint: oneOf(value.vertical, kinds, 'constraints'),
      })
    },
  }
}
