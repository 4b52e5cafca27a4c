import { DATA, NAMESPACE } from './data-keys'
import type { RootNode } from './read/read-map'
import { readRecord } from './record-data'

/** The roots of the maps on the current page, in the order of the layers. */
export function findMaps(): RootNode[] {
  return figma.currentPage
    .findAllWithCriteria({
      types: ['FRAME', 'SECTION'],
      sharedPluginData: { namespace: NAMESPACE, keys: [DATA.record] },
    })
    .filter((node) => {
      const record = readRecord(node)
      if (record === undefined) return false
      const { kind, id } = record
      return kind !== null && id !== null ? kind === 'journey' : isDamagedMap(node)
    })
}

/** What a damaged root says no more, the texts below it may: it is a map where the first of them is its title's. */
function isDamagedMap(node: RootNode): boolean {
  const [first] = node.findAllWithCriteria({
    sharedPluginData: { namespace: NAMESPACE, keys: [DATA.field] },
  })
  return first?.getSharedPluginData(NAMESPACE, DATA.field).startsWith('journey:') === true
}

/** The root of a map by its node id, or `null` where it is gone. */
export async function findRoot(id: string): Promise<RootNode | null> {
  const node = await figma.getNodeByIdAsync(id)
  if (node === null || node.removed) return null
  return node.type === 'FRAME' || node.type === 'SECTION' ? node : null
}
