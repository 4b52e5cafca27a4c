import type { HostSceneNodeByType, HostSceneType } from '../api/host-node-types'
import type { HostParent } from '../api/host-tree-types'
import { clonedId } from './members/base-members'
import { nodeOf } from './node-ref'
import type { NodeRef } from './node-ref'

/** `type`, `parent` and `clone`, with the copy typed as the node itself. */
export function placed<T extends HostSceneType>(
  ref: NodeRef,
  type: T,
): { readonly type: T; readonly parent: HostParent | null; clone(): HostSceneNodeByType[T] } {
  const { world } = ref
  return {
    get type() {
      nodeOf(ref)
      return type
    },
    get parent() {
      const { parentId } = nodeOf(ref)
      return parentId === null ? null : world.parent(parentId)
    },
    clone: () => world.sceneOf(clonedId(ref), type),
  }
}
