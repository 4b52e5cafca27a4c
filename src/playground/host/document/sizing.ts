import type { SceneGraph, SceneNode } from '@open-pencil/core'

export type Axis = 'horizontal' | 'vertical'
export type Sizing = 'FIXED' | 'HUG' | 'FILL'

/**
 * Figma stores "fill" as grow and stretch on the child; the engine also wants it as the sizing of a
 * child that is an auto-layout frame itself. These functions keep the two in step.
 */
export function parentLayout(
  graph: SceneGraph,
  node: SceneNode,
): 'NONE' | 'HORIZONTAL' | 'VERTICAL' {
  const parent = node.parentId === null ? undefined : graph.getNode(node.parentId)
  if (parent === undefined) return 'NONE'
  return parent.layoutMode === 'GRID' ? 'NONE' : parent.layoutMode
}

/** Whether the node takes part in its parent's auto layout, so that it cannot be placed by hand. */
export function isLaidOut(graph: SceneGraph, node: SceneNode): boolean {
  return parentLayout(graph, node) !== 'NONE' && node.layoutPositioning === 'AUTO'
}

export function isFilling(graph: SceneGraph, node: SceneNode, axis: Axis): boolean {
  if (!isLaidOut(graph, node)) return false
  return isMainAxis(parentLayout(graph, node), axis)
    ? node.layoutGrow > 0
    : node.layoutAlignSelf === 'STRETCH'
}

export function readSizing(graph: SceneGraph, node: SceneNode, axis: Axis): Sizing {
  if (isFilling(graph, node, axis)) return 'FILL'
  if (node.type === 'TEXT') {
    const hugs = axis === 'horizontal' ? ['WIDTH_AND_HEIGHT'] : ['WIDTH_AND_HEIGHT', 'HEIGHT']
    return hugs.includes(node.textAutoResize) ? 'HUG' : 'FIXED'
  }
  if (node.layoutMode === 'NONE') return 'FIXED'
  const sizing = isMainAxis(node.layoutMode, axis) ? node.primaryAxisSizing : node.counterAxisSizing
  return sizing === 'HUG' ? 'HUG' : 'FIXED'
}

/** The graph fields that give the node this sizing; the caller has checked that it is allowed. */
export function sizingChanges(
  graph: SceneGraph,
  node: SceneNode,
  axis: Axis,
  sizing: Sizing,
): Partial<SceneNode> {
  return {
    ...fillChanges(graph, node, axis, sizing === 'FILL'),
    ...(node.type === 'TEXT' ? textChanges(node, axis, sizing) : frameChanges(node, axis, sizing)),
  }
}

/** What must follow when a node gets another parent or its parent another layout. */
export function settleSizing(graph: SceneGraph, node: SceneNode): Partial<SceneNode> {
  const detached: Partial<SceneNode> =
    parentLayout(graph, node) === 'NONE'
      ? { layoutGrow: 0, layoutAlignSelf: 'AUTO', layoutPositioning: 'AUTO' }
      : {}
  if (node.layoutMode === 'NONE') return detached
  const width = settledAxis(graph, node, 'horizontal')
  const height = settledAxis(graph, node, 'vertical')
  return {
    ...detached,
    ...(node.layoutMode === 'HORIZONTAL'
      ? { primaryAxisSizing: width, counterAxisSizing: height }
      : { primaryAxisSizing: height, counterAxisSizing: width }),
  }
}

function settledAxis(graph: SceneGraph, node: SceneNode, axis: Axis): Sizing {
  if (isFilling(graph, node, axis)) return 'FILL'
  const now = isMainAxis(node.layoutMode, axis) ? node.primaryAxisSizing : node.counterAxisSizing
  return now === 'FILL' ? 'FIXED' : now
}

function fillChanges(
  graph: SceneGraph,
  node: SceneNode,
  axis: Axis,
  fills: boolean,
): Partial<SceneNode> {
  if (isMainAxis(parentLayout(graph, node), axis)) return { layoutGrow: fills ? 1 : 0 }
  if (fills) return { layoutAlignSelf: 'STRETCH' }
  return node.layoutAlignSelf === 'STRETCH' ? { layoutAlignSelf: 'AUTO' } : {}
}

function frameChanges(node: SceneNode, axis: Axis, sizing: Sizing): Partial<SceneNode> {
  if (node.layoutMode === 'NONE') return {}
  return isMainAxis(node.layoutMode, axis)
    ? { primaryAxisSizing: sizing }
    : { counterAxisSizing: sizing }
}

function textChanges(node: SceneNode, axis: Axis, sizing: Sizing): Partial<SceneNode> {
  if (axis === 'horizontal') {
    if (sizing === 'HUG') return { textAutoResize: 'WIDTH_AND_HEIGHT' }
    return node.textAutoResize === 'WIDTH_AND_HEIGHT' ? { textAutoResize: 'HEIGHT' } : {}
  }
  if (sizing !== 'HUG') return { textAutoResize: 'NONE' }
  return node.textAutoResize === 'WIDTH_AND_HEIGHT' ? {} : { textAutoResize: 'HEIGHT' }
}

function isMainAxis(layout: SceneNode['layoutMode'], axis: Axis): boolean {
  return layout === (axis === 'horizontal' ? 'HORIZONTAL' : 'VERTICAL')
}
