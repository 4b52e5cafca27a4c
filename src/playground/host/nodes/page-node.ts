import type { HostSceneNode } from '../api/host-node-types'
import type { HostPageNode } from '../api/host-tree-types'
import { combine } from '../core/combine'
import { paintsSchema } from '../document/paint-schemas'
import { fillOf, frozen, paintOf } from '../document/paints'
import { baseMembers } from './members/base-members'
import { childrenMembers } from './members/children-members'
import { nodeMembers } from './node-members'
import { nodeOf, refuse, write } from './node-ref'
import type { NodeRef } from './node-ref'
import { parsed } from './validate'

export const pageNode: HostPageNode = combine(
  baseMembers,
  childrenMembers,
  nodeMembers({
    get type() {
      return 'PAGE' as const
    },
    get parent() {
      return this.world.root()
    },
    get selection() {
      const { id, world } = this
      return Object.freeze(world.selection(id).map((selected) => world.scene(selected)))
    },
    set selection(nodes: readonly HostSceneNode[]) {
      const { id, world } = this
      if (!Array.isArray(nodes)) refuse('set_selection', 'Expected array')
      world.select(
        id,
        nodes.map((node) => world.idOf(node, 'set_selection')),
      )
    },
  }),
  nodeMembers({
    get backgrounds() {
      return frozen(nodeOf(this).fills.map(paintOf))
    },
    set backgrounds(value: readonly Paint[]) {
      write(this, nodeOf(this), { fills: parsed(paintsSchema, value, 'backgrounds').map(fillOf) })
    },
  }),
  nodeMembers({
    loadAsync: () => Promise.resolve(),
    on(type: string, callback: (event: never) => void) {
      listen(this, 'on', type, callback)
    },
    once(type: string, callback: (event: never) => void) {
      listen(this, 'once', type, callback)
    },
    off(type: string, callback: (event: never) => void) {
      listen(this, 'off', type, callback)
    },
  }),
)

function listen(
  { id, world }: NodeRef,
  kind: 'on' | 'once' | 'off',
  type: string,
  callback: (event: never) => void,
): void {
  if (type !== 'nodechange') refuse(kind, `A page has no event "${type}"`)
  world.listen(id, kind, callback)
}
