/** More than this far behind the first, nothing is what people know a record by. */
const FAR = 16

/**
 * Where the text of a record may be that no longer says so.
 * @param below whether it stands below the node of the record, else behind it
 */
export function textsNear(node: SceneNode, below: boolean): readonly SceneNode[] {
  if (below)
    return 'findAllWithCriteria' in node
      ? node.findAllWithCriteria({ types: ['TEXT'] }).slice(0, FAR)
      : []
  const row = node.parent?.children ?? []
  const at = row.findIndex(({ id }) => id === node.id)
  return row.slice(at, at + FAR)
}
