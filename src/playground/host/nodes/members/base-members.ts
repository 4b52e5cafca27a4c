import type { BaseKeys, SceneKeys } from '../../api/host-node-types'
import { combine } from '../../core/combine'
import { sceneType } from '../../document/node-kind'
import { act, nodeOf, refuse, write } from '../node-ref'
import type { NodeRef } from '../node-ref'
import { bool, text } from '../validate'
import { pluginDataMembers } from './plugin-data-members'

/** Members of every node except type, parent and clone. */
export function baseMembers(ref: NodeRef): Pick<FrameNode, BaseKeys> {
  return combine(pluginDataMembers(ref), {
    get id() {
      return ref.id
    },
    get removed() {
      return ref.world.document.graph.getNode(ref.id) === undefined
    },
    get name() {
      return nodeOf(ref).name
    },
    set name(value: string) {
      write(ref, nodeOf(ref), { name: text(value, 'name') })
    },
    remove() {
      const node = nodeOf(ref)
      if (node.type === 'CANVAS') refuse('remove', 'The host has one page and keeps it')
      act(ref, () => {
        ref.world.document.graph.deleteNode(node.id)
      })
    },
    setRelaunchData(data: Record<string, string>) {
      const entries = Object.entries(data).map(([command, message]) => ({
        pluginId: 'open-pencil',
        command,
        message: text(message, 'relaunchData'),
        isDeleted: false,
      }))
      write(ref, nodeOf(ref), { pluginRelaunchData: entries })
    },
    getRelaunchData() {
      return Object.fromEntries(
        nodeOf(ref).pluginRelaunchData.map(({ command, message }) => [command, message]),
      )
    },
  })
}

export function sceneMembers(ref: NodeRef): Pick<FrameNode, SceneKeys> {
  return {
    get visible() {
      return nodeOf(ref).visible
    },
    set visible(value: boolean) {
      write(ref, nodeOf(ref), { visible: bool(value, 'visible') })
    },
    get locked() {
      return nodeOf(ref).locked
    },
    set locked(value: boolean) {
      write(ref, nodeOf(ref), { locked: bool(value, 'locked') })
    },
  }
}

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
