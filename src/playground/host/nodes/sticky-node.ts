import { combine } from '../core/combine'
import { STICKY_WIDE, STICKY_WIDTH } from '../document/create-nodes'
import { booleanExtra, stringExtra, withExtras } from '../document/extras'
import { blendMembers, fillMembers } from './members/paint-members'
import { textSublayerMember } from './members/text-sublayer-member'
import { nodeMembers } from './node-members'
import { nodeOf, write } from './node-ref'
import { placed } from './placed'
import { opaqueMembers } from './shape-members'

import { bool, text } from './validate'

/** A sticky: as wide as FigJam has it, as high as its text needs, and not to be resized. */
export const stickyNode = combine(
  opaqueMembers,
  combine(fillMembers(), blendMembers, textSublayerMember),
  placed('STICKY'),
  nodeMembers({
    get authorVisible() {
      return booleanExtra(nodeOf(this), 'authorVisible', true)
    },
    set authorVisible(value: boolean) {
      const node = nodeOf(this)
      write(this, node, withExtras(node, { authorVisible: bool(value, 'authorVisible') }))
    },
    get authorName() {
      return stringExtra(nodeOf(this), 'authorName', '')
    },
    set authorName(value: string) {
      const node = nodeOf(this)
      write(this, node, withExtras(node, { authorName: text(value, 'authorName') }))
    },
    get isWideWidth() {
      return nodeOf(this).width === STICKY_WIDE
    },
    set isWideWidth(value: boolean) {
      const isWide = bool(value, 'isWideWidth')
      write(this, nodeOf(this), { width: isWide ? STICKY_WIDE : STICKY_WIDTH })
    },
  }),
)
