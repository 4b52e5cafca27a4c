import { combine } from '../core/combine'
import { booleanExtra, withExtras } from '../document/extras'
import { childrenMembers } from './members/children-members'
import { cornerMembers, rectangleCornerMembers } from './members/corner-members'
import { fillMembers } from './members/paint-members'
import { requireSize } from './members/resize-members'
import { strokeMembers } from './members/stroke-members'
import { nodeMembers } from './node-members'
import { nodeOf, write } from './node-ref'
import type { NodeRef } from './node-ref'
import { placed } from './placed'
import { opaqueMembers } from './shape-members'
import { bool } from './validate'

/** A section never grows by itself and has no layout. */
export const sectionNode = combine(
  opaqueMembers,
  combine(fillMembers(), strokeMembers(), cornerMembers, rectangleCornerMembers),
  childrenMembers,
  placed('SECTION'),
  nodeMembers({
    get sectionContentsHidden() {
      return booleanExtra(nodeOf(this), 'sectionContentsHidden', false)
    },
    set sectionContentsHidden(value: boolean) {
      const node = nodeOf(this)
      const sectionContentsHidden = bool(value, 'sectionContentsHidden')
      write(this, node, withExtras(node, { sectionContentsHidden }))
    },
    resize(width: number, height: number) {
      resizeTo(this, 'resize', width, height)
    },
    resizeWithoutConstraints(width: number, height: number) {
      resizeTo(this, 'resizeWithoutConstraints', width, height)
    },
  }),
)

function resizeTo(ref: NodeRef, member: string, width: number, height: number): void {
  const node = nodeOf(ref)
  requireSize(node, member, width, height)
  write(ref, node, { width, height })
}
