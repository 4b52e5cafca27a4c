import { DATA, NAMESPACE } from '../data-keys'
import type { NodeIndex } from '../node-index'
import type { FoundRecord } from './found'
import { createRecordReader } from './record-reader'

/**
 * Cards that lie on the page outside of every map. They do not say from which map they come, so every map of the page
 * offers to take them.
 */
export const readParked = (nodes: readonly SceneNode[], index: NodeIndex): FoundRecord[] =>
  nodes.flatMap((card) => readCard(card, index) ?? [])

/** Reads one card that stands by itself, with the texts below it. */
function readCard(node: SceneNode, index: NodeIndex): FoundRecord | undefined {
  const nested = node.type === 'FRAME'
  const reader = createRecordReader(nested, index)
  reader.read(node)
  if (nested) for (const part of node.findAllWithCriteria(FIELDS)) reader.read(part)
  const [card] = reader.done().records
  return card?.kind === 'card' ? { ...card, stands: 'off-map' } : undefined
}

const FIELDS = { sharedPluginData: { namespace: NAMESPACE, keys: [DATA.field] } }
