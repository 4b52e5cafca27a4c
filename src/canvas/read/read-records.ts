import { DATA, NAMESPACE } from '../data-keys'
import type { NodeIndex } from '../node-index'
import { readRecord } from '../record-data'
import { boxOf, textOf, type FoundRecord } from './found-record'
import { createCellFinder } from './find-cell'

/** Records that were read again, and the heights of their own nodes where Figma does not lay out. */
export interface ReadRecords {
  readonly records: readonly FoundRecord[]
  readonly heights: readonly (readonly [string, number])[]
}

/**
 * Reads some records of a map again: those alone, however large the map is.
 * @param keys of records, e.g. `card:x1`
 * @returns `null` where one of them is gone or can no longer be read: only the whole map tells what became of it
 */
export async function readRecords(
  index: NodeIndex,
  keys: readonly string[],
  drawing: 'design' | 'jam',
): Promise<ReadRecords | null> {
  const nested = drawing === 'design'
  const findCell = createCellFinder()
  const records: FoundRecord[] = []
  const heights: [string, number][] = []
  for (const key of keys) {
    const node = await index.find(key)
    const stored = node === null ? null : readRecord(node)
    if (node === null || !stored || stored.kind === 'cell') return null
    const { kind, id, fields } = stored
    const texts: Record<string, string> = {}
    const own = textOf(node)
    if (own !== null) {
      const field = node.getSharedPluginData(NAMESPACE, DATA.field)
      texts[field.slice(key.length + 1)] = own
      heights.push([key, node.height])
    }
    for (const field of index.below(key)) {
      const text = await index.find(field)
      const shown = text === null ? null : textOf(text)
      if (text === null || shown === null) continue
      if (text.getSharedPluginData(NAMESPACE, DATA.field) !== field) continue
      texts[field.slice(key.length + 1)] = shown
      if (!nested) heights.push([field, text.height])
    }
    const cell = nested && kind === 'card' ? findCell(node) : null
    const box = nested || kind === 'journey' ? null : boxOf(node)
    records.push({ kind, id, fields, texts, cell, box })
  }
  return { records, heights }
}
