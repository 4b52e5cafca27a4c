import type { SceneGraph, SceneNode } from '@open-pencil/core'
import { visibleChildIds } from '../../host/document/node-kind'
import { contains, type Point } from './bounds'

/**
 * The nodes under a place of the page, from the one on the page down to the deepest. What is locked
 * or hidden cannot be picked, nor what is in it; a sticky or a shape is one node.
 *
 * @param without - ids of nodes to look through.
 */
export function pathAt(
  graph: SceneGraph,
  parentId: string,
  point: Point,
  without: ReadonlySet<string> = NONE,
): SceneNode[] {
  const parent = graph.getNode(parentId)
  if (parent === undefined) return []
  const children = visibleChildIds(graph, parent)
    .map((id) => graph.getNode(id))
    .filter((node) => node !== undefined)
    .filter(({ id, visible, locked }) => visible && !locked && !without.has(id))
    .reverse()
  // The box of a curve covers much that is not the curve: whatever else is there goes first.
  const inOrder = [
    ...children.filter(({ type }) => type !== 'VECTOR'),
    ...children.filter(({ type }) => type === 'VECTOR'),
  ]
  for (const node of inOrder) {
    if (!contains(graph.getAbsoluteBounds(node.id), point)) continue
    return [node, ...pathAt(graph, node.id, point, without)]
  }
  return []
}

const NONE: ReadonlySet<string> = new Set()

/** How a click chooses from a path. */
export interface Choice {
  /** FigJam takes what is under the pointer; Design what lies outermost in the frame on the page. */
  readonly editor: 'figma' | 'figjam'
  readonly selectedIds: readonly string[]
  /** Ctrl or Cmd is held: the deepest. */
  readonly isDeep: boolean
}

/** The node a click on this path selects. */
export function chosen(
  graph: SceneGraph,
  path: readonly SceneNode[],
  { editor, selectedIds, isDeep }: Choice,
): SceneNode | undefined {
  if (isDeep || editor === 'figjam') return path.at(-1)
  const levels = new Set(selectedIds.map((id) => graph.getNode(id)?.parentId))
  const onSameLevel = path.findLast((node) => levels.has(node.parentId))
  if (onSameLevel !== undefined && onSameLevel !== path[0]) return onSameLevel
  const [outer, inner] = path
  return outer !== undefined && isContainer(outer) ? (inner ?? outer) : outer
}

/** What a double click on this path selects: one level below what is selected. */
export function chosenDeeper(
  path: readonly SceneNode[],
  selectedIds: readonly string[],
): SceneNode | undefined {
  const level = path.findLastIndex(({ id }) => selectedIds.includes(id))
  return path[level + 1] ?? path.at(-1)
}

export const isContainer = ({ type }: SceneNode): boolean => type === 'FRAME' || type === 'SECTION'
