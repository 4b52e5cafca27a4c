import type { BaseKeys, SceneKeys } from '../../api/host-node-types'
import { combine } from '../../core/combine'
import { sceneType } from '../../document/node-kind'
import { nodeMembers } from '../node-members'
import { act, nodeOf, refuse, write } from '../node-ref'
import type { NodeRef } from '../node-ref'
import { bool, text } from '../validate'
import { pluginDataMembers } from './plugin-data-members'

/** Members of every node except type, parent and clone. */
export const baseMembers = combine(
  pluginDataMembers,
  nodeMembers<Omit<Pick<FrameNode, BaseKeys>, keyof typeof pluginDataMembers>>({
    get id(): string {
      return this.id
    },
    get removed() {
      return this.world.document.graph.getNode(this.id) === undefined
    },
    get name() {
      return nodeOf(this).name
    },
    set name(value: string) {
      write(this, nodeOf(this), { name: text(value, 'name') })
    },
    remove() {
      const node = nodeOf(this)
      if (node.type === 'CANVAS') refuse('remove', 'The host has one page and keeps it')
      act(this, () => {
        this.world.document.graph.deleteNode(node.id)
      })
    },
    setRelaunchData(data: Record<string, string>) {
      const entries = Object.entries(data).map(([command, message]) => ({
        pluginId: 'open-pencil',
        command,
        message: text(message, 'relaunchData'),
        isDeleted: false,
      }))
      write(this, nodeOf(this), { pluginRelaunchData: entries })
    },
    getRelaunchData() {
      return Object.fromEntries(
        nodeOf(this).pluginRelaunchData.map(({ command, message }) => [command, message]),
      )
    },
  }),
)

export const sceneMembers = nodeMembers<Pick<FrameNode, SceneKeys>>({
  get visible() {
    return nodeOf(this).visible
  },
  set visible(value: boolean) {
    write(this, nodeOf(this), { visible: bool(value, 'visible') })
  },
  get locked() {
    return nodeOf(this).locked
  },
  set locked(value: boolean) {
    write(this, nodeOf(this), { locked: bool(value, 'locked') })
  },
})

/** Where a copy goes in Figma: to the end of the current page, whatever the original's parent. */
export function clonedId(ref: NodeRef): string {
  const { document, currentPageId } = ref.world
  const { graph } = document
  const source = nodeOf(ref)
  const type = sceneType(source)
  return act(ref, () => {
    const copy = graph.cloneTree(source.id, currentPageId)
    if (copy === null) refuse('clone', `The ${type} could not be copied`)
    return copy.id
  })
}
