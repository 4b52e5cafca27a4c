/** Whether a node is, or stands below, the one of that id. */
export function isInside(node: BaseNode, id: string): boolean {
  for (let at: BaseNode | null = node; at !== null && at.type !== 'PAGE'; at = at.parent) {
    if (at.id === id) return true
  }
  return false
}
