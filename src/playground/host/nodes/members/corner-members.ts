import type { CornerKeys, RectangleCornerKeys } from '../../api/host-node-types'
import { nodeMembers } from '../node-members'
import { nodeOf, write } from '../node-ref'
import type { NodeRef } from '../node-ref'
import { atLeast } from '../validate'

/** One radius for all corners, in pixels; `figma.mixed` if they differ. */
export const cornerMembers = nodeMembers<Pick<FrameNode, CornerKeys>>({
  get cornerRadius() {
    const node = nodeOf(this)
    if (!node.independentCorners) return node.cornerRadius
    const { topLeftRadius, topRightRadius, bottomLeftRadius, bottomRightRadius } = node
    const isSame = [topRightRadius, bottomLeftRadius, bottomRightRadius].every(
      (radius) => radius === topLeftRadius,
    )
    return isSame ? topLeftRadius : this.world.mixed
  },
  set cornerRadius(value: number | PluginAPI['mixed']) {
    const radius = atLeast(value, 0, 'cornerRadius')
    write(this, nodeOf(this), {
      cornerRadius: radius,
      independentCorners: false,
      topLeftRadius: radius,
      topRightRadius: radius,
      bottomLeftRadius: radius,
      bottomRightRadius: radius,
    })
  },
})

export const rectangleCornerMembers = nodeMembers<Pick<FrameNode, RectangleCornerKeys>>({
  get topLeftRadius() {
    return nodeOf(this).topLeftRadius
  },
  set topLeftRadius(value: number) {
    round(this, 'topLeftRadius', value)
  },
  get topRightRadius() {
    return nodeOf(this).topRightRadius
  },
  set topRightRadius(value: number) {
    round(this, 'topRightRadius', value)
  },
  get bottomLeftRadius() {
    return nodeOf(this).bottomLeftRadius
  },
  set bottomLeftRadius(value: number) {
    round(this, 'bottomLeftRadius', value)
  },
  get bottomRightRadius() {
    return nodeOf(this).bottomRightRadius
  },
  set bottomRightRadius(value: number) {
    round(this, 'bottomRightRadius', value)
  },
})

function round(ref: NodeRef, corner: RectangleCornerKeys, value: number): void {
  const radius = atLeast(value, 0, corner)
  write(ref, nodeOf(ref), { [corner]: radius, independentCorners: true })
}
