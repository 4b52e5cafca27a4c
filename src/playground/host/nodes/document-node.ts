import type { HostDocumentNode } from '../api/host-tree-types'
import { combine } from '../core/combine'
import { pluginDataMembers } from './members/plugin-data-members'
import { nodeMembers } from './node-members'
import { nodeOf, write } from './node-ref'
import { text } from './validate'

export const documentNode: HostDocumentNode = combine(
  pluginDataMembers,
  nodeMembers({
    get id() {
      return this.id
    },
    get type() {
      return 'DOCUMENT' as const
    },
    get removed() {
      return false
    },
    get parent() {
      return null
    },
    get name() {
      return nodeOf(this).name
    },
    set name(value: string) {
      write(this, nodeOf(this), { name: text(value, 'name') })
    },
    get children() {
      const { world } = this
      return Object.freeze(world.document.graph.getPages().map(({ id }) => world.page(id)))
    },
  }),
)
