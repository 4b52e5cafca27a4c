import type { Shape } from '../scene/shape'

/** Whether a node can stand for a shape: somebody may have put something else in its place. */
export const canShow = ({ type }: Shape, node: SceneNode): boolean => NODE_OF[type] === node.type

const NODE_OF: Readonly<Record<Shape['type'], NodeType>> = {
  frame: 'FRAME',
  text: 'TEXT',
  rectangle: 'RECTANGLE',
  ellipse: 'ELLIPSE',
  vector: 'VECTOR',
  section: 'SECTION',
  sticky: 'STICKY',
  labelled: 'SHAPE_WITH_TEXT',
  table: 'TABLE',
}
