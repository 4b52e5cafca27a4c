import type { MinMaxKeys, PositionKeys } from '../../api/host-node-types'
import { frozen } from '../../document/paints'
import { isLaidOut, parentLayout } from '../../document/sizing'
import { nodeMembers } from '../node-members'
import { laidOut, nodeOf, refuse, write } from '../node-ref'
import type { NodeRef } from '../node-ref'
import { atLeast, finite } from '../validate'

/** Place and size. Pixels; x and y are relative to the parent. */
export const positionMembers = nodeMembers<Pick<FrameNode, PositionKeys>>({
  get x() {
    return laidOut(this).x
  },
  set x(value: number) {
    move(this, 'x', value)
  },
  get y() {
    return laidOut(this).y
  },
  set y(value: number) {
    move(this, 'y', value)
  },
  get width() {
    return laidOut(this).width
  },
  get height() {
    return laidOut(this).height
  },
  get absoluteBoundingBox(): Rect {
    const { id, width, height } = laidOut(this)
    const { x, y } = this.world.document.graph.getAbsolutePosition(id)
    return frozen({ x, y, width, height })
  },
  get absoluteTransform(): Transform {
    const { x, y } = this.world.document.graph.getAbsolutePosition(laidOut(this).id)
    const matrix: Transform = [
      [1, 0, x],
      [0, 1, y],
    ]
    return frozen(matrix)
  },
})

function move(ref: NodeRef, axis: 'x' | 'y', value: number): void {
  const node = nodeOf(ref)
  const place = finite(value, axis)
  if (isLaidOut(ref.world.document.graph, node)) {
    refuse(`set_${axis}`, 'The place of an auto-layout child is decided by its parent')
  }
  write(ref, node, axis === 'x' ? { x: place } : { y: place })
}

/** Bounds of a size, for auto-layout frames and their children only. `null` takes a bound away. */
export const minMaxMembers = nodeMembers<Pick<FrameNode, MinMaxKeys>>({
  get minWidth() {
    return nodeOf(this).minWidth
  },
  set minWidth(value: number | null) {
    bound(this, 'minWidth', value)
  },
  get maxWidth() {
    return nodeOf(this).maxWidth
  },
  set maxWidth(value: number | null) {
    bound(this, 'maxWidth', value)
  },
  get minHeight() {
    return nodeOf(this).minHeight
  },
  set minHeight(value: number | null) {
    bound(this, 'minHeight', value)
  },
  get maxHeight() {
    return nodeOf(this).maxHeight
  },
  set maxHeight(value: number | null) {
    bound(this, 'maxHeight', value)
  },
})

function bound(ref: NodeRef, key: MinMaxKeys, value: number | null): void {
  const node = nodeOf(ref)
  const isFrame = node.layoutMode !== 'NONE'
  if (!isFrame && parentLayout(ref.world.document.graph, node) === 'NONE') {
    refuse(`set_${key}`, 'Can only be set on auto-layout frames and their children')
  }
  write(ref, node, { [key]: value === null ? null : atLeast(value, 0, key) })
}
