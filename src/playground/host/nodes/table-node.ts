import type { SceneNode } from '@open-pencil/core'
import type { HostTableCell } from '../api/host-node-types'
import { combine } from '../core/combine'
import { HostError } from '../core/host-error'
import { rowsOf } from '../document/table-parts'
import { nodeMembers } from './node-members'
import { nodeOf, write } from './node-ref'
import type { NodeRef } from './node-ref'
import { placed } from './placed'
import { opaqueMembers } from './shape-members'
import { atLeast } from './validate'

/** A table: rows grow with the text of their cells, which are no nodes and have no plugin data. */
export const tableNode = combine(
  opaqueMembers,
  placed('TABLE'),
  nodeMembers({
    get numRows() {
      return rowsIn(this).length
    },
    get numColumns() {
      return rowsIn(this)[0]?.childIds.length ?? 0
    },
    cellAt(rowIndex: number, columnIndex: number): HostTableCell {
      const id = rowAt(this, rowIndex, 'cellAt').childIds[columnIndex]
      if (id === undefined) return outside('cellAt')
      return this.world.cell(id)
    },
    resizeColumn(columnIndex: number, width: number) {
      const size = atLeast(width, 0.01, 'resizeColumn')
      for (const cell of columnAt(this, columnIndex, 'resizeColumn'))
        write(this, cell, { width: size })
    },
    removeRow(rowIndex: number) {
      remove(this, [rowAt(this, rowIndex, 'removeRow')])
    },
    removeColumn(columnIndex: number) {
      remove(this, columnAt(this, columnIndex, 'removeColumn'))
    },
  }),
)

const rowsIn = (ref: NodeRef): readonly SceneNode[] => rowsOf(ref.world.document.graph, nodeOf(ref))

const rowAt = (ref: NodeRef, index: number, member: string): SceneNode =>
  rowsIn(ref)[index] ?? outside(member)

const columnAt = (ref: NodeRef, index: number, member: string): readonly SceneNode[] =>
  rowsIn(ref).map((row) => ref.world.document.graph.getChildren(row.id)[index] ?? outside(member))

function remove({ world }: NodeRef, parts: readonly SceneNode[]): void {
  world.document.as(world.actor, () => {
    for (const { id } of parts) world.document.graph.deleteNode(id)
  })
}

function outside(member: string): never {
  throw new HostError(member, 'The index is outside of the table')
}
