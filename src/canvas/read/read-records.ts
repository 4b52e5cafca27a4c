import { DATA, NAMESPACE } from '../data-keys'
import { ownerOf, type NodeIndex } from '../node-index'
import { readRecord } from '../record-data'
import { boxOf, textOf, type FoundRecord } from './found'
import { copyId } from './identify'
import { MAIN_FIELD } from './item'

/** Records that were read again, and the heights of their own nodes where Figma does not lay out. */
export interface ReadAgain {
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
  keys: Iterable<string>,
  nested: boolean,
): Promise<ReadAgain | null> {
  const records: FoundRecord[] = []
  const heights: [string, number][] = []
  for (const key of keys) {
    const node = await index.find(key)
    const stored = node === null ? undefined : readRecord(node)
    if (node === null || stored?.state !== 'whole' || stored.id === null) return null
    const { kind, fields } = stored
    if (kind === null || kind === 'cell') return null
    const original = `${kind}:${stored.id}`
    // What is not what it says is known by what stands around it.
    if (key !== `${kind}:${copyId(node.id)}` && (key !== original || stored.node !== node.id))
      return null
    const texts: Record<string, string> = {}
    const places: Record<string, number> = {}
    const own = textOf(node)
    if (own !== null) {
      const field = node.getSharedPluginData(NAMESPACE, DATA.field)
      if (ownerOf(field) !== original) return null
      texts[nameOf(field)] = own
      heights.push([key, node.height])
    }
    // A record that has come new: where it is nested, its texts stand below it.
    if (nested && index.below(key).length === 0) await index.learn(key)
    for (const field of index.below(key)) {
      const shown = await index.find(field)
      // Not every part below a record shows one of its fields.
      const written = shown?.getSharedPluginData(NAMESPACE, DATA.field) ?? ''
      if (shown === null || written === '') continue
      if (ownerOf(written) !== original) return null
      const text = textOf(shown)
      if (text === null) places[nameOf(field)] = nested ? shown.y : boxOf(shown, index.root).y
      else texts[nameOf(field)] = text
      if (!nested && text !== null) heights.push([field, shown.height])
    }
    records.push({
      kind,
      id: key.slice(kind.length + 1),
      stored: stored.id,
      node: node.id,
      name: MAIN_FIELD[kind] in texts ? '' : node.name,
      fields,
      texts,
      places,
      box: nested || kind === 'journey' ? null : boxOf(node, index.root),
      stands: 'in-map',
      state: 'whole',
    })
  }
  return { records, heights }
}

const nameOf = (field: string): string => field.slice(field.lastIndexOf('/') + 1)
