import { DATA, NAMESPACE } from '../data-keys'
import type { NodeIndex } from '../node-index'
import { readRecord } from '../record-data'
import { boxOf, textOf, type FoundRecord } from './found-record'
import { createCellFinder } from './find-cell'

/** Roots of maps: a frame in Design, a section in FigJam. */
export type RootNode = FrameNode | SectionNode

/** A map as it stands on the canvas, not yet understood. */
export interface ReadMap {
  readonly drawing: 'design' | 'jam'
  readonly records: readonly FoundRecord[]
  readonly heights: readonly (readonly [string, number])[]
  readonly damaged: number
}

/**
 * Reads a whole map: one search, then a constant number of reads for each record. Nothing is written.
 * @param index learns where the nodes of the records are
 */
export function readMap(root: RootNode, index: NodeIndex): ReadMap {
  index.refresh()
  const nested = root.type === 'FRAME'
  const findCell = createCellFinder()
  const records: FoundRecord[] = []
  const byKey = new Map<string, FoundRecord>()
  const heights: [string, number][] = []
  let damaged = 0
  for (const node of [root, ...root.findAllWithCriteria(OURS)]) {
    const stored = readRecord(node)
    if (stored === undefined) {
      const part = node.getSharedPluginData(NAMESPACE, DATA.loose)
      if (part !== '') {
        index.note(part, node.id)
        continue
      }
    }
    if (stored === null) damaged += 1
    const key = stored ? `${stored.kind}:${stored.id}` : ''
    if (stored) index.note(key, node.id)
    if (stored && stored.kind !== 'cell') {
      const { kind, id, fields } = stored
      const found = {
        kind,
        id,
        fields,
        texts: {},
        cell: nested && kind === 'card' ? findCell(node) : null,
        box: nested || kind === 'journey' ? null : boxOf(node),
      }
      records.push(found)
      byKey.set(key, found)
      if (node.type === 'STICKY') heights.push([key, node.height])
    }
    const text = textOf(node)
    if (text === null) continue
    const field = node.getSharedPluginData(NAMESPACE, DATA.field)
    const slash = field.lastIndexOf('/')
    const owner = slash < 0 ? undefined : byKey.get(field.slice(0, slash))
    if (owner === undefined) continue
    owner.texts[field.slice(slash + 1)] = text
    if (stored !== undefined) continue
    index.note(field, node.id)
    if (!nested) heights.push([field, node.height])
  }
  return { drawing: nested ? 'design' : 'jam', records, heights, damaged }
}

const OURS = {
  sharedPluginData: { namespace: NAMESPACE, keys: [DATA.record, DATA.field, DATA.loose] },
}
