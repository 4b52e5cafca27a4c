import type { Shape } from '../scene/shape'
import type { Job } from './job'
import { asItStands } from './write/as-it-stands'
import { keepingPen } from './write/pen'
import { rewriteNode } from './write/rewrite-node'

/** Writes what of a node is out of order: place, size, and what we draw on it. Looks stay as people made them. */
export function straighten(job: Job, backs: (() => void)[], shape: Shape, node: SceneNode): void {
  const { within: _within, ...after } = shape
  rewriteNode(keepingPen(backs), node, { before: asItStands(after, node), after }, job.fonts, null)
}
