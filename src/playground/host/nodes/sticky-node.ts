import { combine } from '../core/combine'
import type { Gate } from '../core/gate'
import { STICKY_WIDE, STICKY_WIDTH } from '../document/create-nodes'
import { booleanExtra, stringExtra, withExtras } from '../document/extras'
import { blendMembers, fillMembers } from './members/paint-members'
import { nodeOf, write } from './node-ref'
import type { NodeRef } from './node-ref'
import { placed } from './placed'
import { opaqueMembers } from './shape-members'
import { textSublayer } from './text-sublayer'
import { bool, text } from './validate'

/** A sticky: as wide as FigJam has it, as high as its text needs, and not to be resized. */
export function stickyNode(ref: NodeRef, gate: Gate) {
  const letters = textSublayer(ref, gate)
  return combine(
    opaqueMembers(ref),
    combine(fillMembers(ref), blendMembers(ref)),
    placed(ref, 'STICKY'),
    {
      get text() {
        nodeOf(ref)
        return letters
      },
      get authorVisible() {
        return booleanExtra(nodeOf(ref), 'authorVisible', true)
      },
      set authorVisible(value: boolean) {
        const node = nodeOf(ref)
        write(ref, node, withExtras(node, { authorVisible: bool(value, 'authorVisible') }))
      },
      get authorName() {
        return stringExtra(nodeOf(ref), 'authorName', '')
      },
      set authorName(value: string) {
        const node = nodeOf(ref)
        write(ref, node, withExtras(node, { authorName: text(value, 'authorName') }))
      },
      get isWideWidth() {
        return nodeOf(ref).width === STICKY_WIDE
      },
      set isWideWidth(value: boolean) {
        const isWide = bool(value, 'isWideWidth')
        write(ref, nodeOf(ref), { width: isWide ? STICKY_WIDE : STICKY_WIDTH })
      },
    },
  )
}
