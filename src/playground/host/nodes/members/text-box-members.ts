import type { SceneNode } from '@open-pencil/core'
import { nodeMembers } from '../node-members'
import { nodeOf, write } from '../node-ref'
import type { NodeRef } from '../node-ref'
import { atLeast, oneOf } from '../validate'

type BoxKeys =
  'textAlignHorizontal' | 'textAlignVertical' | 'textAutoResize' | 'textTruncation' | 'maxLines'

const horizontal = ['LEFT', 'CENTER', 'RIGHT', 'JUSTIFIED'] as const
const vertical = ['TOP', 'CENTER', 'BOTTOM'] as const
const truncations = ['DISABLED', 'ENDING'] as const
const autoResizes = ['NONE', 'WIDTH_AND_HEIGHT', 'HEIGHT', 'TRUNCATE'] as const

/** How a text node's box follows its letters. */
export const textBoxMembers = nodeMembers<Pick<TextNode, BoxKeys>>({
  get textAlignHorizontal() {
    return nodeOf(this).textAlignHorizontal
  },
  set textAlignHorizontal(value: 'LEFT' | 'CENTER' | 'RIGHT' | 'JUSTIFIED') {
    change(this, 'textAlignHorizontal', {
      textAlignHorizontal: oneOf(value, horizontal, 'textAlignHorizontal'),
    })
  },
  get textAlignVertical() {
    return nodeOf(this).textAlignVertical
  },
  set textAlignVertical(value: 'TOP' | 'CENTER' | 'BOTTOM') {
    change(this, 'textAlignVertical', {
      textAlignVertical: oneOf(value, vertical, 'textAlignVertical'),
    })
  },
  get textAutoResize() {
    return nodeOf(this).textAutoResize
  },
  set textAutoResize(value: 'NONE' | 'WIDTH_AND_HEIGHT' | 'HEIGHT' | 'TRUNCATE') {
    this.world.document.layout.flush(this.id)
    change(this, 'textAutoResize', {
      textAutoResize: oneOf(value, autoResizes, 'textAutoResize'),
    })
  },
  get textTruncation() {
    return nodeOf(this).textTruncation
  },
  set textTruncation(value: 'DISABLED' | 'ENDING') {
    change(this, 'textTruncation', { textTruncation: oneOf(value, truncations, 'textTruncation') })
  },
  get maxLines() {
    return nodeOf(this).maxLines
  },
  set maxLines(value: number | null) {
    change(this, 'maxLines', { maxLines: value === null ? null : atLeast(value, 1, 'maxLines') })
  },
})

function change(ref: NodeRef, property: BoxKeys, changes: Partial<SceneNode>): void {
  const node = nodeOf(ref)
  ref.world.requireFonts([node], `set_${property}`)
  write(ref, node, changes)
}
