import type { SceneNode } from '@open-pencil/core'
import type { AutoLayoutKeys } from '../../api/host-node-types'
import { choiceExtra, withExtras } from '../../document/extras'
import { settleSizing } from '../../document/sizing'
import { nodeMembers } from '../node-members'
import { laidOut, nodeOf, refuse, write } from '../node-ref'
import type { NodeRef } from '../node-ref'
import { atLeast, bool, finite, oneOf } from '../validate'

const modes = ['NONE', 'HORIZONTAL', 'VERTICAL', 'GRID'] as const
const sizingModes = ['FIXED', 'AUTO'] as const
const primaryAligns = ['MIN', 'CENTER', 'MAX', 'SPACE_BETWEEN'] as const
const counterAligns = ['MIN', 'CENTER', 'MAX', 'BASELINE'] as const
type Padding = 'paddingLeft' | 'paddingRight' | 'paddingTop' | 'paddingBottom'
type SizingKey = 'primaryAxisSizing' | 'counterAxisSizing'

export const autoLayoutMembers = nodeMembers<Pick<FrameNode, AutoLayoutKeys>>({
  get layoutMode() {
    return nodeOf(this).layoutMode
  },
  set layoutMode(value: 'NONE' | 'HORIZONTAL' | 'VERTICAL' | 'GRID') {
    changeMode(this, oneOf(value, modes, 'layoutMode'))
  },
  get paddingLeft() {
    return nodeOf(this).paddingLeft
  },
  set paddingLeft(value: number) {
    pad(this, 'paddingLeft', value)
  },
  get paddingRight() {
    return nodeOf(this).paddingRight
  },
  set paddingRight(value: number) {
    pad(this, 'paddingRight', value)
  },
  get paddingTop() {
    return nodeOf(this).paddingTop
  },
  set paddingTop(value: number) {
    pad(this, 'paddingTop', value)
  },
  get paddingBottom() {
    return nodeOf(this).paddingBottom
  },
  set paddingBottom(value: number) {
    pad(this, 'paddingBottom', value)
  },
  get primaryAxisSizingMode() {
    return nodeOf(this).primaryAxisSizing === 'HUG' ? 'AUTO' : 'FIXED'
  },
  set primaryAxisSizingMode(value: 'FIXED' | 'AUTO') {
    size(this, 'primaryAxisSizing', value)
  },
  get counterAxisSizingMode() {
    return nodeOf(this).counterAxisSizing === 'HUG' ? 'AUTO' : 'FIXED'
  },
  set counterAxisSizingMode(value: 'FIXED' | 'AUTO') {
    size(this, 'counterAxisSizing', value)
  },
  get layoutWrap() {
    return nodeOf(this).layoutWrap
  },
  set layoutWrap(value: 'NO_WRAP' | 'WRAP') {
    const layoutWrap = oneOf(value, ['NO_WRAP', 'WRAP'], 'layoutWrap')
    const node = nodeOf(this)
    if (layoutWrap === 'WRAP' && node.layoutMode !== 'HORIZONTAL') {
      refuse('set_layoutWrap', 'Can only wrap frames with layoutMode HORIZONTAL')
    }
    write(this, node, { layoutWrap })
  },
  get primaryAxisAlignItems() {
    return nodeOf(this).primaryAxisAlign
  },
  set primaryAxisAlignItems(
    value: 'MIN' | 'MAX' | 'CENTER' | 'SPACE_BETWEEN' | 'SPACE_EVENLY' | 'SPACE_AROUND',
  ) {
    const primaryAxisAlign = oneOf(value, primaryAligns, 'primaryAxisAlignItems')
    write(this, nodeOf(this), { primaryAxisAlign })
  },
  get counterAxisAlignItems() {
    const align = nodeOf(this).counterAxisAlign
    return align === 'STRETCH' ? 'MIN' : align
  },
  set counterAxisAlignItems(value: 'MIN' | 'MAX' | 'CENTER' | 'BASELINE') {
    const counterAxisAlign = oneOf(value, counterAligns, 'counterAxisAlignItems')
    write(this, nodeOf(this), { counterAxisAlign })
  },
  get itemSpacing() {
    return nodeOf(this).itemSpacing
  },
  set itemSpacing(value: number) {
    const node = nodeOf(this)
    const itemSpacing = finite(value, 'itemSpacing')
    write(this, node, {
      itemSpacing,
      ...(isSpacingSynced(node) ? { counterAxisSpacing: itemSpacing } : {}),
    })
  },
  get counterAxisSpacing() {
    const node = nodeOf(this)
    return isSpacingSynced(node) ? null : node.counterAxisSpacing
  },
  set counterAxisSpacing(value: number | null) {
    const node = nodeOf(this)
    write(this, node, {
      counterAxisSpacing: value === null ? node.itemSpacing : finite(value, 'counterAxisSpacing'),
      ...withExtras(node, { counterAxisSpacing: value === null ? 'SYNCED' : 'OWN' }),
    })
  },
  get itemReverseZIndex() {
    return nodeOf(this).itemReverseZIndex
  },
  set itemReverseZIndex(value: boolean) {
    write(this, nodeOf(this), { itemReverseZIndex: bool(value, 'itemReverseZIndex') })
  },
})

function pad(ref: NodeRef, side: Padding, value: number): void {
  write(ref, nodeOf(ref), { [side]: atLeast(value, 0, side) })
}

function size(ref: NodeRef, key: SizingKey, value: 'FIXED' | 'AUTO'): void {
  const mode = oneOf(value, sizingModes, `${key}Mode`)
  const node = mode === 'FIXED' ? laidOut(ref) : nodeOf(ref)
  write(ref, node, { [key]: mode === 'AUTO' ? 'HUG' : 'FIXED' })
  write(ref, node, settleSizing(ref.world.document.graph, node))
}

/** `null` in Figma: the gap between wrapped rows is the gap between items. */
function isSpacingSynced(node: SceneNode): boolean {
  return choiceExtra(node, 'counterAxisSpacing', ['OWN', 'SYNCED']) === 'SYNCED'
}

/** A frame that becomes auto layout hugs its content along the new axis and keeps the other side. */
function changeMode(ref: NodeRef, layoutMode: 'NONE' | 'HORIZONTAL' | 'VERTICAL' | 'GRID'): void {
  const { graph } = ref.world.document
  const node = laidOut(ref)
  if (layoutMode === 'GRID') {
    refuse('set_layoutMode', 'This host does not draw GRID layout')
  }
  if (layoutMode === node.layoutMode) return
  const starts = node.layoutMode === 'NONE'
  const sizing: Partial<SceneNode> = starts
    ? { primaryAxisSizing: 'HUG', counterAxisSizing: 'FIXED' }
    : {}
  write(ref, node, { layoutMode, ...sizing })
  write(ref, node, settleSizing(graph, node))
  for (const child of graph.getChildren(node.id)) {
    write(ref, child, settleSizing(graph, child))
  }
}
