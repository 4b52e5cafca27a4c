import { combine } from '../core/combine'
import { autoLayoutMembers } from './members/auto-layout-members'
import { childrenMembers } from './members/children-members'
import { cornerMembers, rectangleCornerMembers } from './members/corner-members'
import { nodeOf, write } from './node-ref'
import type { NodeRef } from './node-ref'
import { placed } from './placed'
import { shapeMembers } from './shape-members'
import { bool } from './validate'

export function frameNode(ref: NodeRef) {
  return combine(
    shapeMembers(ref),
    combine(cornerMembers(ref), rectangleCornerMembers(ref), autoLayoutMembers(ref)),
    childrenMembers(ref),
    placed(ref, 'FRAME'),
    {
      get clipsContent() {
        return nodeOf(ref).clipsContent
      },
      set clipsContent(value: boolean) {
        write(ref, nodeOf(ref), { clipsContent: bool(value, 'clipsContent') })
      },
    },
  )
}
