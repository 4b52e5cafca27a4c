import type { SceneNode } from '@open-pencil/core'
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
export function textBoxMembers(ref: NodeRef): Pick<TextNode, BoxKeys> {
  const change = (property: BoxKeys, changes: Partial<SceneNode>): void => {
    const node = nodeOf(ref)
    ref.world.requireFonts([node], `set_${property}`)
    write(ref, node, changes)
  }
  return {
    get textAlignHorizontal() {
      return nodeOf(ref).textAlignHorizontal
    },
    set textAlignHorizontal(value: 'LEFT' | 'CENTER' | 'RIGHT' | 'JUSTIFIED') {
      change('textAlignHorizontal', {
        textAlignHorizontal: oneOf(value, horizontal, 'textAlignHorizontal'),
      })
    },
    get textAlignVertical() {
      return nodeOf(ref).textAlignVertical
    },
    set textAlignVertical(value: 'TOP' | 'CENTER' | 'BOTTOM') {
      change('textAlignVertical', {
        textAlignVertical: oneOf(value, vertical, 'textAlignVertical'),
      })
    },
    get textAutoResize() {
      return nodeOf(ref).textAutoResize
    },
    set textAutoResize(value: 'NONE' | 'WIDTH_AND_HEIGHT' | 'HEIGHT' | 'TRUNCATE') {
      ref.world.document.layout.flush(ref.id)
      change('textAutoResize', {
        textAutoResize: oneOf(value, autoResizes, 'textAutoResize'),
      })
    },
    get textTruncation() {
      return nodeOf(ref).textTruncation
    },
    set textTruncation(value: 'DISABLED' | 'ENDING') {
      change('textTruncation', { textTruncation: oneOf(value, truncations, 'textTruncation') })
    },
    get maxLines() {
      return nodeOf(ref).maxLines
    },
    set maxLines(value: number | null) {
      change('maxLines', { maxLines: value === null ? null : atLeast(value, 1, 'maxLines') })
    },
  }
}
