import type { MinMaxKeys, PositionKeys } from '../../api/host-node-types'
import { frozen } from '../../document/paints'
import { isLaidOut, parentLayout } from '../../document/sizing'
import { laidOut, nodeOf, refuse, write } from '../node-ref'
import type { NodeRef } from '../node-ref'
import { atLeast, finite } from '../validate'

/** Place and size. Pixels; x and y are relative to the parent. */
export function positionMembers(ref: NodeRef): Pick<FrameNode, PositionKeys> {
  const { graph } = ref.world.document
  const move = (axis: 'x' | 'y', value: number): void => {
    const node = nodeOf(ref)
    const place = finite(value, axis)
    if (isLaidOut(graph, node)) {
      refuse(`set_${axis}`, 'The place of an auto-layout child is decided by its parent')
    }
    write(ref, node, axis === 'x' ? { x: place } : { y: place })
  }
  return {
    get x() {
      return laidOut(ref).x
    },
    set x(value: number) {
      move('x', value)
    },
    get y() {
      return laidOut(ref).y
    },
    set y(value: number) {
      move('y', value)
    },
    get width() {
      return laidOut(ref).width
    },
    get height() {
      return laidOut(ref).height
    },
    get absoluteBoundingBox() {
      const { id, width, height } = laidOut(ref)
      const { x, y } = graph.getAbsolutePosition(id)
      return frozen({ x, y, width, height })
    },
    get absoluteTransform() {
      const { x, y } = graph.getAbsolutePosition(laidOut(ref).id)
      const matrix: Transform = [
        [1, 0, x],
        [0, 1, y],
      ]
      return frozen(matrix)
    },
  }
}

/** Bounds of a size, for auto-layout frames and their children only. `null` takes a bound away. */
export function minMaxMembers(ref: NodeRef): Pick<FrameNode, MinMaxKeys> {
  const bound = (key: MinMaxKeys, value: number | null): void => {
    const node = nodeOf(ref)
    const isFrame = node.layoutMode !== 'NONE'
    if (!isFrame && parentLayout(ref.world.document.graph, node) === 'NONE') {
      refuse(`set_${key}`, 'Can only be set on auto-layout frames and their children')
    }
    write(ref, node, { [key]: value === null ? null : atLeast(value, 0, key) })
  }
  return {
    get minWidth() {
      return nodeOf(ref).minWidth
    },
    set minWidth(value: number | null) {
      bound('minWidth', value)
    },
    get maxWidth() {
      return nodeOf(ref).maxWidth
    },
    set maxWidth(value: number | null) {
      bound('maxWidth', value)
    },
    get minHeight() {
      return nodeOf(ref).minHeight
    },
    set minHeight(value: number | null) {
      bound('minHeight', value)
    },
    get maxHeight() {
      return nodeOf(ref).maxHeight
    },
    set maxHeight(value: number | null) {
      bound('maxHeight', value)
    },
  }
}
