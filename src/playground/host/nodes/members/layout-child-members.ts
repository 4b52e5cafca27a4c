import type { LayoutChildKeys } from '../../api/host-node-types'
import {
  isLaidOut,
  parentLayout,
  readSizing,
  settleSizing,
  sizingChanges,
} from '../../document/sizing'
import type { Axis } from '../../document/sizing'
import { laidOut, nodeOf, refuse, write } from '../node-ref'
import type { NodeRef } from '../node-ref'
import { between, oneOf } from '../validate'

const sizings = ['FIXED', 'HUG', 'FILL'] as const
const aligns = ['MIN', 'CENTER', 'MAX', 'STRETCH', 'INHERIT'] as const

/** How a node behaves inside an auto-layout parent. */
export function layoutChildMembers(ref: NodeRef): Pick<FrameNode, LayoutChildKeys> {
  const { graph } = ref.world.document
  const size = (axis: Axis, property: string, value: string): void => {
    const sizing = oneOf(value, sizings, property)
    const node = nodeOf(ref)
    if (sizing === 'FILL' && !isLaidOut(graph, node)) {
      refuse(`set_${property}`, 'FILL can only be set on children of auto-layout frames')
    }
    if (sizing === 'HUG' && node.type !== 'TEXT' && node.layoutMode === 'NONE') {
      refuse(`set_${property}`, 'HUG can only be set on auto-layout frames and text nodes')
    }
    if (node.type === 'TEXT') ref.world.requireFonts([node], `set_${property}`)
    if (sizing === 'FIXED') laidOut(ref)
    write(ref, node, sizingChanges(graph, node, axis, sizing))
  }
  return {
    get layoutSizingHorizontal() {
      return readSizing(graph, nodeOf(ref), 'horizontal')
    },
    set layoutSizingHorizontal(value: 'FIXED' | 'HUG' | 'FILL') {
      size('horizontal', 'layoutSizingHorizontal', value)
    },
    get layoutSizingVertical() {
      return readSizing(graph, nodeOf(ref), 'vertical')
    },
    set layoutSizingVertical(value: 'FIXED' | 'HUG' | 'FILL') {
      size('vertical', 'layoutSizingVertical', value)
    },
    get layoutAlign() {
      const align = nodeOf(ref).layoutAlignSelf
      return align === 'AUTO' || align === 'BASELINE' ? 'INHERIT' : align
    },
    set layoutAlign(value: 'MIN' | 'CENTER' | 'MAX' | 'STRETCH' | 'INHERIT') {
      const align = oneOf(value, aligns, 'layoutAlign')
      const node = nodeOf(ref)
      write(ref, node, { layoutAlignSelf: align === 'INHERIT' ? 'AUTO' : align })
      write(ref, node, settleSizing(graph, node))
    },
    get layoutGrow() {
      return nodeOf(ref).layoutGrow
    },
    set layoutGrow(value: number) {
      const node = nodeOf(ref)
      write(ref, node, { layoutGrow: between(value, 0, 1, 'layoutGrow') })
      write(ref, node, settleSizing(graph, node))
    },
    get layoutPositioning() {
      return nodeOf(ref).layoutPositioning
    },
    set layoutPositioning(value: 'AUTO' | 'ABSOLUTE') {
      const node = nodeOf(ref)
      const positioning = oneOf(value, ['AUTO', 'ABSOLUTE'], 'layoutPositioning')
      if (positioning === 'ABSOLUTE' && parentLayout(graph, node) === 'NONE') {
        refuse(
          'set_layoutPositioning',
          'Can only set layoutPositioning = ABSOLUTE if the parent node has layoutMode !== NONE',
        )
      }
      laidOut(ref)
      write(ref, node, { layoutPositioning: positioning })
      write(ref, node, settleSizing(graph, node))
    },
  }
}
