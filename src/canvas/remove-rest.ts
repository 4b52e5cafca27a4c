/**
 * Removes what is to go after the first of it has gone: that cannot be taken back, so the rest is to go too. What fails is
 * tried once more, and what went along with another is passed over.
 */
export function removeRest(nodes: readonly SceneNode[]): void {
  const stubborn = nodes.filter((node) => {
    try {
      remove(node)
      return false
    } catch {
      return true
    }
  })
  stubborn.forEach(remove)
}

function remove(node: SceneNode): void {
  if (!node.removed) node.remove()
}
