import { DATA, NAMESPACE } from '../data-keys'
import type { NodeIndex } from '../node-index'
import { readRecord, type StoredRecord } from '../record-data'
import type { FoundRecord } from './found'
import type { RootNode } from './read-map'
import { createRecordReader } from './record-reader'

/**
 * Cards that lie on the page outside of every map: on the page itself, or in a frame or section of somebody's that holds
 * no map. They do not say from which map they come, so every map of the page offers to take them.
 */
export function readParked(root: RootNode, index: NodeIndex): FoundRecord[] {
  const page = figma.currentPage
  const parked: FoundRecord[] = []
  for (const node of page.children) {
    if (node.id === root.id) continue
    for (const card of cardsIn(node)) {
      const found = readCard(card, index)
      if (found !== undefined) parked.push(found)
    }
  }
  return parked
}

const CARDS = { sharedPluginData: { namespace: NAMESPACE, keys: [DATA.record] } }

function cardsIn(node: SceneNode): SceneNode[] {
  const own = readRecord(node)
  if (own !== undefined && mayBeCard(own)) return [node]
  if (own?.kind === 'journey' || !('findAllWithCriteria' in node)) return []
  const below = node
    .findAllWithCriteria(CARDS)
    .map((found) => ({ found, stored: readRecord(found) }))
  if (below.some(({ stored }) => stored?.kind === 'journey')) return []
  return below.flatMap(({ found, stored }) =>
    stored !== undefined && mayBeCard(stored) ? [found] : [],
  )
}

/** One that does not say what it is is known by its text. */
const mayBeCard = ({ kind }: StoredRecord): boolean => kind === 'card' || kind === null

/** Reads one card that stands by itself, with the texts below it. */
export function readCard(node: SceneNode, index: NodeIndex): FoundRecord | undefined {
  const nested = node.type === 'FRAME'
  const reader = createRecordReader(nested, index)
  reader.read(node)
  if (nested) for (const part of node.findAllWithCriteria(FIELDS)) reader.read(part)
  const [card] = reader.done().records
  return card?.kind === 'card' ? { ...card, stands: 'off-map' } : undefined
}

const FIELDS = { sharedPluginData: { namespace: NAMESPACE, keys: [DATA.field] } }
