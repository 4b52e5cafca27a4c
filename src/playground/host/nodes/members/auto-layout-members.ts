import type { SceneNode } from '@open-pencil/core'
import type { AutoLayoutKeys } from '../../api/host-node-types'
import { choiceExtra, withExtras } from '../../document/extras'
import { settleSizing } from '../../document/sizing'
import { laidOut, nodeOf, refuse, write } from '../node-ref'
import type { NodeRef } from '../node-ref'
import { atLeast, bool, finite, oneOf } from '../validate'

const modes = ['NONE', 'HORIZONTAL', 'VERTICAL', 'GRID'] as const
const sizingModes = ['FIXED', 'AUTO'] as const
const primaryAligns = ['MIN', 'CENTER', 'MAX', 'SPACE_BETWEEN'] as const
const counterAligns = ['MIN', 'CENTER', 'MAX', 'BASELINE'] as const
type Padding = 'paddingLeft' | 'paddingRight' | 'paddingTop' | 'paddingBottom'
type SizingKey = 'primaryAxisSizing' | 'counterAxisSizing'

export function autoLayoutMembers(ref: NodeRef): Pick<FrameNode, AutoLayoutKeys> {
  const pad = (side: Padding, value: number): void => {
    write(ref, nodeOf(ref), { [side]: atLeast(value, 0, side) })
  }
  const size = (key: SizingKey, value: 'FIXED' | 'AUTO'): void => {
    const mode = oneOf(value, sizingModes, `${key}Mode`)
    const node = mode === 'FIXED' ? laidOut(ref) : nodeOf(ref)
    write(ref, node, { [key]: mode === 'AUTO' ? 'HUG' : 'FIXED' })
    write(ref, node, settleSizing(ref.world.document.graph, node))
  }
  return {
    get layoutMode() {
      return nodeOf(ref).layoutMode
    },
    set layoutMode(value: 'NONE' | 'HORIZONTAL' | 'VERTICAL' | 'GRID') {
      changeMode(ref, oneOf(value, modes, 'layoutMode'))
    },
    get paddingLeft() {
      return nodeOf(ref).paddingLeft
    },
    set paddingLeft(value: number) {
      pad('paddingLeft', value)
    },
    get paddingRight() {
      return nodeOf(ref).paddingRight
    },
    set paddingRight(value: number) {
      pad('paddingRight', value)
    },
    get paddingTop() {
      return nodeOf(ref).paddingTop
    },
    set paddingTop(value: number) {
      pad('paddingTop', value)
    },
    get paddingBottom() {
      return nodeOf(ref).paddingBottom
    },
    set paddingBottom(value: number) {
      pad('paddingBottom', value)
    },
    get primaryAxisSizingMode() {
      return nodeOf(ref).primaryAxisSizing === 'HUG' ? 'AUTO' : 'FIXED'
    },
    set primaryAxisSizingMode(value: 'FIXED' | 'AUTO') {
      size('primaryAxisSizing', value)
    },
    get counterAxisSizingMode() {
      return nodeOf(ref).counterAxisSizing === 'HUG' ? 'AUTO' : 'FIXED'
    },
    set counterAxisSizingMode(value: 'FIXED' | 'AUTO') {
      size('counterAxisSizing', value)
    },
    get layoutWrap() {
      return nodeOf(ref).layoutWrap
    },
    set layoutWrap(value: 'NO_WRAP' | 'WRAP') {
      const layoutWrap = oneOf(value, ['NO_WRAP', 'WRAP'], 'layoutWrap')
      const node = nodeOf(ref)
      if (layoutWrap === 'WRAP' && node.layoutMode !== 'HORIZONTAL') {
        refuse('set_layoutWrap', 'Can only wrap frames with layoutMode HORIZONTAL')
      }
      write(ref, node, { layoutWrap })
    },
    get primaryAxisAlignItems() {
      return nodeOf(ref).primaryAxisAlign
    },
    set primaryAxisAlignItems(
      value: 'MIN' | 'MAX' | 'CENTER' | 'SPACE_BETWEEN' | 'SPACE_EVENLY' | 'SPACE_AROUND',
    ) {
      const primaryAxisAlign = oneOf(value, primaryAligns, 'primaryAxisAlignItems')
      write(ref, nodeOf(ref), { primaryAxisAlign })
    },
    get counterAxisAlignItems() {
      const align = nodeOf(ref).counterAxisAlign
      return align === 'STRETCH' ? 'MIN' : align
    },
    set counterAxisAlignItems(value: 'MIN' | 'MAX' | 'CENTER' | 'BASELINE') {
      const counterAxisAlign = oneOf(value, counterAligns, 'counterAxisAlignItems')
      write(ref, nodeOf(ref), { counterAxisAlign })
    },
    get itemSpacing() {
      return nodeOf(ref).itemSpacing
    },
    set itemSpacing(value: number) {
      const node = nodeOf(ref)
      const itemSpacing = finite(value, 'itemSpacing')
      write(ref, node, {
        itemSpacing,
        ...(isSpacingSynced(node) ? { counterAxisSpacing: itemSpacing } : {}),
      })
    },
    get counterAxisSpacing() {
      const node = nodeOf(ref)
      return isSpacingSynced(node) ? null : node.counterAxisSpacing
    },
    set counterAxisSpacing(value: number | null) {
      const node = nodeOf(ref)
      write(ref, node, {
        counterAxisSpacing: value === null ? node.itemSpacing : finite(value, 'counterAxisSpacing'),
        ...withExtras(node, { counterAxisSpacing: value === null ? 'SYNCED' : 'OWN' }),
      })
    },
    get itemReverseZIndex() {
      return nodeOf(ref).itemReverseZIndex
    },
    set itemReverseZIndex(value: boolean) {
      write(ref, nodeOf(ref), { itemReverseZIndex: bool(value, 'itemReverseZIndex') })
    },
  }
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
