import { DATA, NAMESPACE } from './data-keys'
import type { RootNode } from './read/read-map'
import { readRecord } from './record-data'

/** The roots of the maps on the current page, in the order of the layers. */
export function findMaps(): RootNode[] {
  const page = figma.currentPage
  const found = page
    .findAllWithCriteria({
      types: ['FRAME', 'SECTION'],
      sharedPluginData: { namespace: NAMESPACE, keys: [DATA.record] },
    })
    .filter((node) => {
      const { kind = null, id = null } = readRecord(node) ?? {}
      if (kind === 'journey' && id !== null) return true
      return (kind === null || kind === 'journey') && isMap(node)
    })
  const known = new Set(found.map((root) => topmost(root)))
  const lost = page.children.filter(
    (node): node is RootNode =>
      (node.type === 'FRAME' || node.type === 'SECTION') && !known.has(node.id) && isMap(node),
  )
  if (lost.length === 0) return found
  const order = page.children.map(({ id }) => id)
  const at = (root: RootNode): number => order.indexOf(topmost(root))
  return [...found, ...lost].sort((a, b) => at(a) - at(b))
}

/** The id of what stands on the page itself and holds a node. */
function topmost(node: BaseNode): string {
  const { parent } = node
  return parent === null || parent.type === 'PAGE' ? node.id : topmost(parent)
}

/** What a damaged root says no more, what is below it may: it is a map where that begins with a title and has lanes. */
function isMap(node: RootNode): boolean {
  const [first] = node.findAllWithCriteria({
    sharedPluginData: { namespace: NAMESPACE, keys: [DATA.field] },
  })
  if (first?.getSharedPluginData(NAMESPACE, DATA.field).startsWith('journey:') !== true)
    return false
  return node
    .findAllWithCriteria({ sharedPluginData: { namespace: NAMESPACE, keys: [DATA.record] } })
    .some((below) => readRecord(below)?.kind === 'lane')
}

/** The root of a map by its node id, or `null` where it is gone. */
export async function findRoot(id: string): Promise<RootNode | null> {
  const node = await figma.getNodeByIdAsync(id)
  if (node === null || node.removed) return null
  return node.type === 'FRAME' || node.type === 'SECTION' ? node : null
}
