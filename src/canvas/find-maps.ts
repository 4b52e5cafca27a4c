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
    .filter((node) => readRecord(node)?.kind === 'journey')
}

/** The root of a map by its node id, or `null` where it is gone. */
export async function findRoot(id: string): Promise<RootNode | null> {
  const node = await figma.getNodeByIdAsync(id)
  if (node === null || node.removed) return null
  return node.type === 'FRAME' || node.type === 'SECTION' ? node : null
}
