import type { SceneGraph, SceneNode, TextMeasurer } from '@open-pencil/core'

/**
 * Whether an auto-layout text of given width has other letters but the height it had: then nothing
 * around it moves. False wherever that is not certain.
 */
export function keepsHeight(graph: SceneGraph, node: SceneNode, measure: TextMeasurer): boolean {
  const parent = node.parentId === null ? undefined : graph.getNode(node.parentId)
  if (parent === undefined || node.textAutoResize !== 'HEIGHT' || !node.visible) return false
  if (node.minHeight !== null || node.maxHeight !== null || isStretched(node, parent)) return false
  return measure(node, node.width)?.height === node.height
}

/** Whether the parent decides about the height. */
function isStretched(node: SceneNode, parent: SceneNode): boolean {
  if (parent.layoutMode !== 'HORIZONTAL') return node.layoutGrow > 0
  if (node.layoutAlignSelf !== 'AUTO') return node.layoutAlignSelf === 'STRETCH'
  return parent.counterAxisAlign === 'STRETCH'
}
