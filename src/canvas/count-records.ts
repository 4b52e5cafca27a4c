import { DATA, NAMESPACE } from './data-keys'
import type { RootNode } from './read/read-map'
import { readRecord } from './record-data'

/** What the list of maps says of each, without reading all of it. */
export function countRecords(root: RootNode): {
  root: string
  title: string
  personas: string[]
  state: 'as-is' | 'to-be'
  family: string
  stages: number
  cards: number
} {
  const counts = { stages: 0, cards: 0 }
  let title = ''
  const personas: string[] = []
  const nodes = root.findAllWithCriteria({
    sharedPluginData: { namespace: NAMESPACE, keys: [DATA.record, DATA.field] },
  })
  for (const node of nodes) {
    const entry = node.getSharedPluginData(NAMESPACE, DATA.record)
    if (entry.includes('"kind":"stage"')) counts.stages += 1
    else if (entry.includes('"kind":"card"')) counts.cards += 1
    else if (node.type === 'TEXT') {
      const field = node.getSharedPluginData(NAMESPACE, DATA.field)
      if (field.endsWith('/title')) title = node.characters
      else if (/^persona:.*\/name$/.test(field)) personas.push(node.characters)
    }
  }
  const { state, family } = readRecord(root)?.fields ?? {}
  return {
    root: root.id,
    title,
    personas,
    state: state === 'to-be' ? state : 'as-is',
    family: typeof family === 'string' ? family : '',
    ...counts,
  }
}
