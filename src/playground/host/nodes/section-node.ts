import { combine } from '../core/combine'
import { booleanExtra, withExtras } from '../document/extras'
import { childrenMembers } from './members/children-members'
import { cornerMembers, rectangleCornerMembers } from './members/corner-members'
import { fillMembers } from './members/paint-members'
import { requireSize } from './members/resize-members'
import { strokeMembers } from './members/stroke-members'
import { nodeOf, write } from './node-ref'
import type { NodeRef } from './node-ref'
import { placed } from './placed'
import { opaqueMembers } from './shape-members'
import { bool } from './validate'

/** A section never grows by itself and has no layout. */
export function sectionNode(ref: NodeRef) {
  const resizeTo = (member: string, width: number, height: number): void => {
    const node = nodeOf(ref)
    requireSize(node, member, width, height)
    write(ref, node, { width, height })
  }
  return combine(
    opaqueMembers(ref),
    combine(fillMembers(ref), strokeMembers(ref), cornerMembers(ref), rectangleCornerMembers(ref)),
    childrenMembers(ref),
    placed(ref, 'SECTION'),
    {
      get sectionContentsHidden() {
        return booleanExtra(nodeOf(ref), 'sectionContentsHidden', false)
      },
      set sectionContentsHidden(value: boolean) {
        const node = nodeOf(ref)
        const sectionContentsHidden = bool(value, 'sectionContentsHidden')
        write(ref, node, withExtras(node, { sectionContentsHidden }))
      },
      resize(width: number, height: number) {
        resizeTo('resize', width, height)
      },
      resizeWithoutConstraints(width: number, height: number) {
        resizeTo('resizeWithoutConstraints', width, height)
      },
    },
  )
}
