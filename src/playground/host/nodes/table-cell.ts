import type { HostTableCell } from '../api/host-node-types'
import type { SceneNode } from '@open-pencil/core'
import { combine } from '../core/combine'
import { textSublayerMember } from './members/text-sublayer-member'
import { nodeMembers } from './node-members'
import { nodeOf, type NodeRef } from './node-ref'

/** A cell of a table, by the graph node that draws it. */
export const tableCell: HostTableCell = combine(
  textSublayerMember,
  nodeMembers({
    get type(): 'TABLE_CELL' {
      nodeOf(this)
      return 'TABLE_CELL'
    },
    get rowIndex() {
      const row = above(this, nodeOf(this))
      return above(this, row).childIds.indexOf(row.id)
    },
    get columnIndex() {
      return above(this, nodeOf(this)).childIds.indexOf(this.id)
    },
  }),
)

function above({ world }: NodeRef, { id, parentId }: SceneNode): SceneNode {
  const parent = parentId === null ? undefined : world.document.graph.getNode(parentId)
  if (parent === undefined) throw new Error(`The part with id "${id}" is in no table`)
  return parent
}
