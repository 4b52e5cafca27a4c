import type { SceneNode } from '@open-pencil/core'

interface Size {
  readonly width: number
  readonly height: number
}

/** Where a child of a plain frame goes when the frame is resized (`constraints` in Figma). */
export function constrained(child: SceneNode, from: Size, to: Size): Rect {
  const across = along(child.horizontalConstraint, child.x, child.width, from.width, to.width)
  const down = along(child.verticalConstraint, child.y, child.height, from.height, to.height)
  return { x: across.start, width: across.length, y: down.start, height: down.length }
}

function along(
  constraint: SceneNode['horizontalConstraint'],
  start: number,
  length: number,
  from: number,
  to: number,
): { start: number; length: number } {
  const gain = to - from
  switch (constraint) {
    case 'MAX':
      return { start: start + gain, length }
    case 'CENTER':
      return { start: start + gain / 2, length }
    case 'STRETCH':
      return { start, length: Math.max(0.01, length + gain) }
    case 'SCALE': {
      const scale = from === 0 ? 1 : to / from
      return { start: start * scale, length: length * scale }
    }
    default:
      return { start, length }
  }
}
