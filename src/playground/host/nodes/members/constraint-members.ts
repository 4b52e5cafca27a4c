import { frozen } from '../../document/paints'
import { nodeMembers } from '../node-members'
import { nodeOf, write } from '../node-ref'
import { invalid, oneOf } from '../validate'

const kinds = ['MIN', 'CENTER', 'MAX', 'STRETCH', 'SCALE'] as const

export const constraintMembers = nodeMembers<Pick<FrameNode, 'constraints'>>({
  get constraints() {
    const { horizontalConstraint, verticalConstraint } = nodeOf(this)
    return frozen({ horizontal: horizontalConstraint, vertical: verticalConstraint })
  },
  set constraints(value: Constraints) {
    if (typeof value !== 'object') invalid('constraints', 'Expected object')
    write(this, nodeOf(this), {
      horizontalConstraint: oneOf(value.horizontal, kinds, 'constraints'),
      verticalConstraint: oneOf(value.vertical, kinds, 'constraints'),
    })
  },
})
