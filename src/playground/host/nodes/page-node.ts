import type { HostSceneNode } from '../api/host-node-types'
import type { HostPageNode } from '../api/host-tree-types'
import { combine } from '../core/combine'
import { paintsSchema } from '../document/paint-schemas'
import { fillOf, frozen, paintOf } from '../document/paints'
import { baseMembers } from './members/base-members'
import { childrenMembers } from './members/children-members'
import { nodeOf, refuse, write } from './node-ref'
import type { NodeRef } from './node-ref'
import { parsed } from './validate'

export function pageNode(ref: NodeRef, root: () => HostPageNode['parent']): HostPageNode {
  const { world } = ref
  const listen =
    (kind: 'on' | 'once' | 'off') =>
    (type: string, callback: (event: never) => void): void => {
      if (type !== 'nodechange') refuse(kind, `A page has no event "${type}"`)
      world.listen(ref.id, kind, callback)
    }
  return combine(
    baseMembers(ref),
    childrenMembers(ref),
    {
      get type() {
        return 'PAGE' as const
      },
      get parent() {
        return root()
      },
      get selection() {
        return Object.freeze(world.selection(ref.id).map((id) => world.scene(id)))
      },
      set selection(nodes: readonly HostSceneNode[]) {
        if (!Array.isArray(nodes)) refuse('set_selection', 'Expected array')
        world.select(
          ref.id,
          nodes.map((node) => world.idOf(node, 'set_selection')),
        )
      },
    },
    {
      get backgrounds() {
        return frozen(nodeOf(ref).fills.map(paintOf))
      },
      set backgrounds(value: readonly Paint[]) {
        write(ref, nodeOf(ref), { fills: parsed(paintsSchema, value, 'backgrounds').map(fillOf) })
      },
    },
    {
      loadAsync: () => Promise.resolve(),
      on: listen('on'),
      once: listen('once'),
      off: listen('off'),
    },
  )
}
