/**
 * How far the place of a node in its map is from what it says itself, across and down, in pixels: people put sections of
 * theirs around parts of a map, and what stands in a section counts from there.
 */
export function offsetIn(
  node: SceneNode,
  root: string,
): { readonly x: number; readonly y: number } {
  let [x, y] = [0, 0]
  for (let at = node.parent; at?.type === 'SECTION' && at.id !== root; at = at.parent) {
    x += at.x
    y += at.y
  }
  return { x, y }
}
