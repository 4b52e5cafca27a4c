import type { ContainerNode } from './create-shape'

/**
 * Hangs a node into a container and adds the way back.
 * @param place tells where among the children (`null`: at the end), once the node is the last of them
 */
export async function hang(
  backs: (() => void)[],
  node: SceneNode,
  container: ContainerNode,
  place: () => Promise<number | null>,
): Promise<void> {
  const old = node.parent
  if (old !== null && 'appendChild' in old) {
    const rank = old.children.findIndex(({ id }) => id === node.id)
    const laysOut = 'layoutMode' in old && old.layoutMode !== 'NONE'
    const [x, y] = [node.x, node.y]
    backs.push(() => {
      old.appendChild(node)
      old.insertChild(rank, node)
      if (laysOut) return
      node.x = x
      node.y = y
    })
  }
  // At the end first: whether Figma counts a place in the same parent before or after the node is taken out is not known.
  container.appendChild(node)
  const index = await place()
  if (index !== null) container.insertChild(index, node)
}

/** The texts whose fonts have to be there before a node is hung in elsewhere. */
export function textsIn(node: SceneNode): (TextNode | TextSublayerNode)[] {
  if (node.type === 'TEXT') return [node]
  if (node.type === 'STICKY' || node.type === 'SHAPE_WITH_TEXT') return [node.text]
  return 'findAllWithCriteria' in node ? node.findAllWithCriteria({ types: ['TEXT'] }) : []
}
