/** Distance between a new map and what is already on the page, in pixels. */
const APART = 200

/**
 * A place beside everything on the page, never over it: to the right, level with the topmost; the page's origin on an
 * empty page.
 */
export function freePlace(page: PageNode): { x: number; y: number } {
  let right = -Infinity
  let top = Infinity
  for (const node of page.children) {
    const box = 'absoluteBoundingBox' in node ? node.absoluteBoundingBox : null
    if (box === null) continue
    right = Math.max(right, box.x + box.width)
    top = Math.min(top, box.y)
  }
  return right === -Infinity ? { x: 0, y: 0 } : { x: Math.ceil(right) + APART, y: Math.floor(top) }
}
