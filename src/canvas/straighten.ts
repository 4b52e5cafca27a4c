import type { Shape } from '../scene/shape'
import type { Job } from './job'
import { asItStands } from './write/as-it-stands'
import { keepingPen } from './write/pen'
import { rewriteNode } from './write/rewrite-node'

/**
 * Writes what of a node is out of order: place, size, what we draw on it, and whether it is seen. Looks stay as people made
 * them.
 * @param isPlaced whether it stands in a section, where each part of a hidden lane is hidden by itself
 */
export function straighten(
  job: Job,
  backs: (() => void)[],
  shape: Shape,
  node: SceneNode,
  isPlaced: boolean,
): void {
  const { within: _within, ...after } = shape
  const before = asItStands(after, node, isPlaced)
  rewriteNode(keepingPen(backs), node, { before, after }, job.fonts, null)
}
