import { DATA, NAMESPACE } from '../data-keys'
import type { NodeIndex } from '../node-index'
import { parseRecord, type RecordKind, type StoredRecord } from '../record-data'
import { boxOf, textOf, type FoundDamage, type FoundRecord } from './found'
import { idOf } from './identify'

/** A cell of the grid and the node that is its ground or frame. */
export interface ReadCell {
  readonly lane: string
  readonly stage: string
  readonly node: SceneNode
}

export interface ReadRecords {
  readonly records: FoundRecord[]
  readonly cells: ReadCell[]
  readonly damaged: FoundDamage[]
  readonly heights: [string, number][]
}

/** Takes the nodes of a map one after another, in the order of the layers, and makes out what records they are. */
export interface RecordReader {
  readonly read: (node: SceneNode) => void
  readonly done: () => ReadRecords
}

/**
 * @param nested whether parts stand below the node of their record
 * @param index learns what is where; what it knows already keeps its key
 */
export function createRecordReader(nested: boolean, index: NodeIndex): RecordReader {
  const records: FoundRecord[] = []
  const damaged: FoundDamage[] = []
  const heights: [string, number][] = []
  const cells: { readonly node: SceneNode; readonly stored: StoredRecord }[] = []
  const byNode = new Map<string, FoundRecord>()
  /** Records by the key that is written on them and their parts: a copy shares it with its original. */
  const claims = new Map<string, FoundRecord[]>()
  /** Parts that came before their record: somebody brought them to the back, or drew the record anew. */
  let early: (() => void)[] = []
  /** A record that does not say what it is; the field it shows may. */
  let unknown: { readonly node: SceneNode; readonly stored: StoredRecord } | null = null

  const add = (node: SceneNode, stored: StoredRecord, kind: RecordKind): void => {
    if (kind === 'cell') {
      cells.push({ node, stored })
      return
    }
    const { id: nodeId } = node
    const id = idOf(stored, nodeId, (taken) => {
      const key = `${kind}:${taken}`
      return index.has(key) && index.keyOf(nodeId) !== key
    })
    const written = stored.id ?? id
    const found: FoundRecord = {
      kind,
      id,
      stored: written,
      node: nodeId,
      name: stored.state === 'whole' ? '' : node.name,
      fields: stored.fields,
      texts: {},
      places: {},
      box: nested || kind === 'journey' ? null : boxOf(node),
      stands: 'in-map',
      state: stored.state,
    }
    const [key, original] = [`${kind}:${id}`, `${kind}:${written}`]
    records.push(found)
    byNode.set(nodeId, found)
    claims.set(original, [...(claims.get(original) ?? []), found])
    index.note(key, nodeId)
    if (key !== original) index.noteCopy(key, original)
    if (node.type === 'STICKY') heights.push([key, found.box?.height ?? 0])
  }
  const giveUp = (): void => {
    if (unknown === null) return
    const { node, stored } = unknown
    damaged.push({ node: node.id, name: node.name, newer: stored.state === 'newer' })
    unknown = null
  }
  /** The record that a part belongs to: where a copy shares the key, the one the part stands in, else the original. */
  const claimantOf = (key: string, node: SceneNode): FoundRecord | undefined => {
    const claimants = claims.get(key) ?? []
    if (claimants.length < 2) return claimants[0]
    for (let at: BaseNode | null = node; at !== null && at.type !== 'PAGE'; at = at.parent) {
      const here = byNode.get(at.id)
      if (here !== undefined && claimants.includes(here)) return here
    }
    return claimants.find(({ id, stored }) => id === stored) ?? claimants[0]
  }
  const ownerOf = (key: string, node: SceneNode): FoundRecord | undefined => {
    if (!claims.has(key) && unknown !== null) {
      const [kind, id] = split(key, ':')
      const { node: named, stored } = unknown
      if (isKind(kind)) {
        unknown = null
        add(named, { ...stored, id }, kind)
      }
    }
    return claimantOf(key, node)
  }
  const readField = (node: SceneNode, field: string): void => {
    const slash = field.lastIndexOf('/')
    if (slash < 0) return
    const name = field.slice(slash + 1)
    const owner = ownerOf(field.slice(0, slash), node)
    if (owner === undefined) early.push(() => readField(node, field))
    if (owner === undefined) {
      // Its header was deleted: where that is drawn again, what is left of it is not to be drawn a second time.
      if (!index.has(field)) index.note(field, node.id)
      return
    }
    // The first one counts: a second is a copy that somebody left lying about.
    if (name in owner.texts || name in owner.places) return
    const key = `${owner.kind}:${owner.id}/${name}`
    const text = textOf(node)
    if (text === null) owner.places[name] = node.y
    else owner.texts[name] = text
    if (byNode.get(node.id) === owner) return
    index.note(key, node.id)
    if (!nested && text !== null) heights.push([key, node.height])
  }
  const readPart = (node: SceneNode, part: string): void => {
    const [original, rest] = split(part, '/')
    const owner = claimantOf(original, node)
    if (owner === undefined) early.push(() => readPart(node, part))
    const key = owner === undefined ? part : `${owner.kind}:${owner.id}/${rest}`
    // A second one is a copy that was taken along with a sticky; it belongs to nothing.
    const isTaken = index.has(key) && index.keyOf(node.id) !== key
    index.note(isTaken ? `debris:${node.id}` : key, node.id)
  }
  const idIn = (kind: 'lane' | 'stage', written: unknown, node: SceneNode): string | null =>
    typeof written === 'string' ? (claimantOf(`${kind}:${written}`, node)?.id ?? written) : null

  return {
    read: (node) => {
      const entry = node.getSharedPluginData(NAMESPACE, DATA.record)
      if (entry === '') {
        const part = node.getSharedPluginData(NAMESPACE, DATA.loose)
        if (part === '') readField(node, fieldOn(node))
        else readPart(node, part)
        return
      }
      giveUp()
      const stored = parseRecord(entry)
      if (stored.kind === null || stored.id === null) unknown = { node, stored }
      else add(node, stored, stored.kind)
      if (textOf(node) !== null) readField(node, fieldOn(node))
    },
    done: () => {
      giveUp()
      const late = early
      early = []
      for (const read of late) read()
      const seen = new Set<string>()
      const grid = cells.flatMap(({ node, stored: { fields } }): ReadCell[] => {
        const row = nested && node.parent !== null ? byNode.get(node.parent.id) : undefined
        const lane = row?.kind === 'lane' ? row.id : idIn('lane', fields['lane'], node)
        const stage = idIn('stage', fields['stage'], node)
        const place = `${lane ?? ''}/${stage ?? ''}`
        if (lane === null || stage === null || seen.has(place)) return []
        seen.add(place)
        return [{ lane, stage, node }]
      })
      return { records, cells: grid, damaged, heights }
    },
  }
}

const fieldOn = (node: SceneNode): string => node.getSharedPluginData(NAMESPACE, DATA.field)

const isKind = (text: string): text is Exclude<RecordKind, 'cell'> =>
  ['journey', 'persona', 'stage', 'lane', 'card'].includes(text)

/** Splits at the first separator. */
function split(text: string, at: string): [string, string] {
  const place = text.indexOf(at)
  return place < 0 ? [text, ''] : [text.slice(0, place), text.slice(place + 1)]
}
