import { combine } from '../core/combine'
import { autoLayoutMembers } from './members/auto-layout-members'
import { childrenMembers } from './members/children-members'
import { cornerMembers, rectangleCornerMembers } from './members/corner-members'
import { nodeMembers } from './node-members'
import { nodeOf, write } from './node-ref'
import { placed } from './placed'
import { shapeMembers } from './shape-members'
import { bool } from './validate'

export const frameNode = combine(
  shapeMembers,
  combine(cornerMembers, rectangleCornerMembers, autoLayoutMembers),
  childrenMembers,
  placed('FRAME'),
  nodeMembers({
    get clipsContent() {
      return nodeOf(this).clipsContent
    },
    set clipsContent(value: boolean) {
      write(this, nodeOf(this), { clipsContent: bool(value, 'clipsContent') })
    },
  }),
)
