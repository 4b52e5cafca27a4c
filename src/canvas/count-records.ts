import { DATA, NAMESPACE } from './data-keys'
import type { RootNode } from './read/read-map'

/** What the list of maps says of each, without reading all of it. */
export function countRecords(root: RootNode): {
  root: string
  title: string
  stages: number
  cards: number
} {
  const counts = { stages: 0, cards: 0 }
  let title = ''
  const nodes = root.findAllWithCriteria({
    sharedPluginData: { namespace: NAMESPACE, keys: [DATA.record, DATA.field] },
  })
  for (const node of nodes) {
    const entry = node.getSharedPluginData(NAMESPACE, DATA.record)
    if (entry.includes('"kind":"stage"')) counts.stages += 1
    else if (entry.includes('"kind":"card"')) counts.cards += 1
    else if (
      node.type === 'TEXT' &&
      node.getSharedPluginData(NAMESPACE, DATA.field).endsWith('/title')
    ) {
      title = node.characters
    }
  }
  return { root: root.id, title, ...counts }
}
