import type { HostDocumentNode, HostPageNode } from '../api/host-tree-types'
import { combine } from '../core/combine'
import { pluginDataMembers } from './members/plugin-data-members'
import { nodeOf, write } from './node-ref'
import type { NodeRef } from './node-ref'
import { text } from './validate'

export function documentNode(ref: NodeRef, pages: () => readonly HostPageNode[]): HostDocumentNode {
  return combine(pluginDataMembers(ref), {
    get id() {
      return ref.id
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
      return nodeOf(ref).name
    },
    set name(value: string) {
      write(ref, nodeOf(ref), { name: text(value, 'name') })
    },
    get children() {
      return Object.freeze([...pages()])
    },
  })
}
