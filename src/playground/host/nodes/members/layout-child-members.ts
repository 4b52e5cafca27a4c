import type { SceneNode } from '@open-pencil/core'
import type { LayoutChildKeys } from '../../api/host-node-types'
import {
  isLaidOut,
  parentLayout,
  readSizing,
  settleSizing,
  sizingChanges,
} from '../../document/sizing'
import type { Axis } from '../../document/sizing'
import { nodeMembers } from '../node-members'
import { laidOut, nodeOf, refuse, write } from '../node-ref'
import type { NodeRef } from '../node-ref'
import { between, oneOf } from '../validate'

const sizings = ['FIXED', 'HUG', 'FILL'] as const
const aligns = ['MIN', 'CENTER', 'MAX', 'STRETCH', 'INHERIT'] as const

/** How a node behaves inside an auto-layout parent. */
export const layoutChildMembers = nodeMembers<Pick<FrameNode, LayoutChildKeys>>({
  get layoutSizingHorizontal() {
    return readSizing(this.world.document.graph, nodeOf(this), 'horizontal')
  },
  set layoutSizingHorizontal(value: 'FIXED' | 'HUG' | 'FILL') {
    size(this, 'horizontal', 'layoutSizingHorizontal', value)
  },
  get layoutSizingVertical() {
    return readSizing(this.world.document.graph, nodeOf(this), 'vertical')
  },
  set layoutSizingVertical(value: 'FIXED' | 'HUG' | 'FILL') {
    size(this, 'vertical', 'layoutSizingVertical', value)
  },
  get layoutAlign() {
    const align = nodeOf(this).layoutAlignSelf
    return align === 'AUTO' || align === 'BASELINE' ? 'INHERIT' : align
  },
  set layoutAlign(value: 'MIN' | 'CENTER' | 'MAX' | 'STRETCH' | 'INHERIT') {
    const align = oneOf(value, aligns, 'layoutAlign')
    const node = nodeOf(this)
    write(this, node, { layoutAlignSelf: align === 'INHERIT' ? 'AUTO' : align })
    settle(this, node)
  },
  get layoutGrow() {
    return nodeOf(this).layoutGrow
  },
  set layoutGrow(value: number) {
    const node = nodeOf(this)
    write(this, node, { layoutGrow: between(value, 0, 1, 'layoutGrow') })
    settle(this, node)
  },
  get layoutPositioning() {
    return nodeOf(this).layoutPositioning
  },
  set layoutPositioning(value: 'AUTO' | 'ABSOLUTE') {
    const node = nodeOf(this)
    const positioning = oneOf(value, ['AUTO', 'ABSOLUTE'], 'layoutPositioning')
    if (positioning === 'ABSOLUTE' && parentLayout(this.world.document.graph, node) === 'NONE') {
      refuse(
        'set_layoutPositioning',
        'Can only set layoutPositioning = ABSOLUTE if the parent node has layoutMode !== NONE',
      )
    }
    laidOut(this)
    write(this, node, { layoutPositioning: positioning })
    settle(this, node)
  },
})

function size(ref: NodeRef, axis: Axis, property: string, value: string): void {
  const { graph } = ref.world.document
  const sizing = oneOf(value, sizings, property)
  const node = nodeOf(ref)
  if (sizing === 'FILL' && !isLaidOut(graph, node)) {
    refuse(`set_${property}`, 'FILL can only be set on children of auto-layout frames')
  }
  if (sizing === 'HUG' && node.type !== 'TEXT' && node.layoutMode === 'NONE') {
    refuse(`set_${property}`, 'HUG can only be set on auto-layout frames and text nodes')
  }
  if (node.type === 'TEXT') ref.world.requireFonts([node], `set_${property}`)
  // What is to be fixed is the size that it has by now.
  if (sizing === 'FIXED' && readSizing(graph, node, axis) !== 'FIXED') laidOut(ref)
  write(ref, node, sizingChanges(graph, node, axis, sizing))
}

function settle(ref: NodeRef, node: SceneNode): void {
  write(ref, node, settleSizing(ref.world.document.graph, node))
}
