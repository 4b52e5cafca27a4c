import { DATA, NAMESPACE } from '../data-keys'
import type { NodeIndex } from '../node-index'
import { readRecord, type StoredRecord } from '../record-data'
import type { RootNode } from './read-map'

/** A record, the node that carries it, and the fields that stand on the canvas as text. */
export interface FoundRecord {
  readonly record: StoredRecord
  readonly node: SceneNode
  readonly texts: Readonly<Record<string, string>>
  /** Texts of its own that show a field, by key: they grow with what they say. */
  readonly grown: readonly (readonly [string, TextNode])[]
}

/**
 * Finds every record of a map and the texts that belong to it, in the order of the layers; notes their nodes in the index.
 * A record found twice is a copy made by hand: the one written on this very node counts.
 */
export function collectRecords(
  root: RootNode,
  index: NodeIndex,
): { records: FoundRecord[]; damaged: number } {
  const criteria = { sharedPluginData: { namespace: NAMESPACE, keys: [DATA.record, DATA.field] } }
  const found: Gathering[] = []
  const byKey = new Map<string, Gathering>()
  let damaged = 0
  for (const node of [root, ...root.findAllWithCriteria(criteria)]) {
    const record = readRecord(node)
    if (record === null) damaged += 1
    if (record && record.kind !== 'cell') {
      const key = `${record.kind}:${record.id}`
      const one: Gathering = { record, node, texts: {}, grown: [] }
      found.push(one)
      byKey.set(key, one)
      index.note(key, node.id)
    }
    const text = textOf(node)
    if (text === null) continue
    const field = node.getSharedPluginData(NAMESPACE, DATA.field)
    const slash = field.lastIndexOf('/')
    if (slash < 0) continue
    if (record === undefined) index.note(field, node.id)
    const owner = byKey.get(field.slice(0, slash))
    if (owner === undefined) continue
    owner.texts[field.slice(slash + 1)] = text
    if (node.type === 'TEXT') owner.grown.push([field, node])
  }
  return { records: found, damaged }
}

interface Gathering {
  readonly record: StoredRecord
  readonly node: SceneNode
  readonly texts: Record<string, string>
  readonly grown: (readonly [string, TextNode])[]
}

function textOf(node: SceneNode): string | null {
  if (node.type === 'TEXT') return node.characters
  return node.type === 'STICKY' || node.type === 'SHAPE_WITH_TEXT' ? node.text.characters : null
}
