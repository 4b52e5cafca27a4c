import type { CornerKeys, RectangleCornerKeys } from '../../api/host-node-types'
import { nodeOf, write } from '../node-ref'
import type { NodeRef } from '../node-ref'
import { atLeast } from '../validate'

/** One radius for all corners, in pixels; `figma.mixed` if they differ. */
export function cornerMembers(ref: NodeRef): Pick<FrameNode, CornerKeys> {
  return {
    get cornerRadius() {
      const node = nodeOf(ref)
      if (!node.independentCorners) return node.cornerRadius
      const { topLeftRadius, topRightRadius, bottomLeftRadius, bottomRightRadius } = node
      const isSame = [topRightRadius, bottomLeftRadius, bottomRightRadius].every(
        (radius) => radius === topLeftRadius,
      )
      return isSame ? topLeftRadius : ref.world.mixed
    },
    set cornerRadius(value: number | PluginAPI['mixed']) {
      const radius = atLeast(value, 0, 'cornerRadius')
      write(ref, nodeOf(ref), {
        cornerRadius: radius,
        independentCorners: false,
        topLeftRadius: radius,
        topRightRadius: radius,
        bottomLeftRadius: radius,
        bottomRightRadius: radius,
      })
    },
  }
}

export function rectangleCornerMembers(ref: NodeRef): Pick<FrameNode, RectangleCornerKeys> {
  const round = (corner: RectangleCornerKeys, value: number): void => {
    const radius = atLeast(value, 0, corner)
    write(ref, nodeOf(ref), { [corner]: radius, independentCorners: true })
  }
  return {
    get topLeftRadius() {
      return nodeOf(ref).topLeftRadius
    },
    set topLeftRadius(value: number) {
      round('topLeftRadius', value)
    },
    get topRightRadius() {
      return nodeOf(ref).topRightRadius
    },
    set topRightRadius(value: number) {
      round('topRightRadius', value)
    },
    get bottomLeftRadius() {
      return nodeOf(ref).bottomLeftRadius
    },
    set bottomLeftRadius(value: number) {
      round('bottomLeftRadius', value)
    },
    get bottomRightRadius() {
      return nodeOf(ref).bottomRightRadius
    },
    set bottomRightRadius(value: number) {
      round('bottomRightRadius', value)
    },
  }
}
