import type { Shape } from '../scene/shape'
import type { ContainerNode } from './create-shape'
import type { NodeIndex } from './node-index'

/** The node of a container shape, or `null` where somebody removed it. */
export async function findContainer(index: NodeIndex, key: string): Promise<ContainerNode | null> {
  const node = await index.find(key)
  return node !== null && isContainer(node) ? node : null
}

export const isContainer = (node: BaseNode): node is ContainerNode =>
  node.type === 'FRAME' || node.type === 'SECTION' || node.type === 'PAGE'

/**
 * Place behind a sibling. Where a container does not lay out, order is only what covers what: grounds, which are locked,
 * go to the back and everything else on top.
 * @param last where in each container a sibling was found last: they come in their order, so the next one stands behind,
 *   and nobody walks past all of them again
 * @returns `null` for the end
 */
export async function indexBehind(
  index: NodeIndex,
  container: ContainerNode,
  after: string | null,
  shape: Shape | null,
  last: Map<string, number>,
): Promise<number | null> {
  if (container.type !== 'FRAME' || container.layoutMode === 'NONE')
    return shape?.locked === true ? 0 : null
  if (after === null) return 0
  const sibling = await index.find(after)
  if (sibling === null) return null
  const { children } = container
  const from = last.get(container.id) ?? 0
  const isSibling = ({ id }: SceneNode): boolean => id === sibling.id
  const behind = children.slice(from).findIndex(isSibling)
  const at = behind < 0 ? children.findIndex(isSibling) : from + behind
  last.set(container.id, Math.max(at, 0))
  return at < 0 ? null : at + 1
}
