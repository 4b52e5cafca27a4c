import type { HostSceneNodeByType, HostSceneType } from '../api/host-node-types'
import type { HostParent } from '../api/host-tree-types'
import { clonedId } from './members/base-members'
import { nodeMembers } from './node-members'
import { nodeOf } from './node-ref'

export interface Placed<T extends HostSceneType> {
  readonly type: T
  readonly parent: HostParent | null
  clone(): HostSceneNodeByType[T]
}

/** `type`, `parent` and `clone`, with the copy typed as the node itself. */
export function placed<T extends HostSceneType>(type: T): Placed<T> {
  return nodeMembers<Placed<T>>({
    get type(): T {
      nodeOf(this)
      return type
    },
    get parent(): HostParent | null {
      const { parentId } = nodeOf(this)
      return parentId === null ? null : this.world.parent(parentId)
    },
    clone() {
      return this.world.sceneOf(clonedId(this), type)
    },
  })
}
