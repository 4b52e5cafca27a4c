import type { Shape } from '../scene/shape'
import type { Job } from './job'
import { asItStands } from './write/as-it-stands'
import { keepingPen } from './write/pen'
import { rewriteNode } from './write/rewrite-node'

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
}

/** Writes what of a node is out of order: place, size, and what we draw on it. Looks stay as people made them. */
export function straighten(job: Job, backs: (() => void)[], shape: Shape, node: SceneNode): void {
  const { within: _within, ...after } = shape
  rewriteNode(keepingPen(backs), node, { before: asItStands(after, node), after }, job.fonts, null)
}
