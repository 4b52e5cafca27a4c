import type { Length, Shape } from '../../scene/shape'
import { isBox, isBoxNode } from './box'
import { isStale } from './identity'

/**
 * The shape that a node shows now, as far as its place, its size, what we draw on it and whether it is seen go: where the
 * node stands otherwise than the scene says, this differs from the shape. Looks are taken to be as they should: a person's own
 * styling is not ours to undo, and neither is a text that people may retype.
 * @param isPlaced whether it stands in a section, where each part of a hidden lane is hidden by itself
 */
export function asItStands(shape: Shape, node: SceneNode, isPlaced: boolean): Shape {
  // People know a record by the name they gave its layer; what we draw besides is named by us.
  const isOurs = shape.record === undefined || isStale(node, shape)
  const name = isOurs ? node.name : shape.name
  // Elsewhere a node that is out of sight was hidden by somebody, as their own affair.
  const isOursToShow = isPlaced || shape.hidden === true
  const place = { name, ...placeOf(shape, node), ...(isOursToShow && { hidden: !node.visible }) }
  if (shape.type === 'section' && node.type === 'SECTION')
    return { ...shape, ...place, width: node.width, height: node.height }
  if ((shape.type === 'frame' || isBox(shape)) && (node.type === 'FRAME' || isBoxNode(node)))
    return { ...shape, ...place, ...lengthsOf(shape, node) }
  if (shape.type === 'vector' && node.type === 'VECTOR') {
    const path = node.vectorPaths.map(({ data }) => data).join(' ')
    return { ...shape, ...place, path }
  }
  if (shape.type === 'text' && node.type === 'TEXT') {
    const width = node.textAutoResize === 'WIDTH_AND_HEIGHT' ? 'hug' : widthOf(shape.width, node)
    return { ...shape, ...place, width, text: textOf(shape, node.characters) }
  }
  if (shape.type === 'labelled' && node.type === 'SHAPE_WITH_TEXT')
    return {
      ...shape,
      ...place,
      width: node.width,
      height: node.height,
      text: textOf(shape, node.text.characters),
    }
  return { ...shape, ...place }
}

const placeOf = (
  { x, y }: Shape,
  node: SceneNode,
): { readonly x?: number; readonly y?: number } => ({
  ...(x === undefined ? {} : { x: node.x }),
  ...(y === undefined ? {} : { y: node.y }),
})

type Sized = FrameNode | RectangleNode | EllipseNode

function lengthsOf(
  { width, height }: { readonly width: Length; readonly height: Length },
  node: Sized,
): { readonly width: Length; readonly height: Length } {
  return { width: widthOf(width, node), height: lengthOf(height, node, 'layoutSizingVertical') }
}

const widthOf = (wanted: Length, node: Sized | TextNode): Length =>
  lengthOf(wanted, node, 'layoutSizingHorizontal')

const LENGTH = { FILL: 'fill', HUG: 'hug', FIXED: null } as const

function lengthOf(
  wanted: Length,
  node: Sized | TextNode,
  axis: 'layoutSizingHorizontal' | 'layoutSizingVertical',
): Length {
  const size = axis === 'layoutSizingHorizontal' ? 'width' : 'height'
  // What neither lays out nor is laid out has no sizing to ask for.
  if (typeof wanted === 'number') return node[size]
  return LENGTH[node[axis]] ?? node[size]
}

/** What people may retype is theirs. */
const textOf = (shape: Shape & { readonly text: string }, shown: string): string =>
  shape.field === undefined ? shown : shape.text
