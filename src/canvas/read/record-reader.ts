import { DATA, NAMESPACE } from '../data-keys'
import type { NodeIndex } from '../node-index'
import { parseRecord, type StoredRecord } from '../record-data'
import { boxOf, textOf, type FoundDamage, type FoundRecord } from './found'
import { idOf, strangersIn } from './identify'
import {
  fieldNamed,
  hasField,
  MAIN_FIELD,
  PLACE_FIELD,
  recordIn,
  type Item,
  type NamedKind,
} from './item'
import { isBare, nameRecords, tellByParts } from './name-records'
import { textsNear } from './texts-near'
import { placeCells, type CellNode, type ReadCell } from './place-cells'

export interface ReadRecords {
  readonly records: FoundRecord[]
  readonly cells: ReadCell[]
  readonly damaged: FoundDamage[]
  readonly heights: [string, number][]
}

/** Takes the nodes of a map one after another, in the order of the layers, and makes out what records they are. */
export interface RecordReader {
  /** @param is what record the node has to be by where it stands */
  readonly read: (node: SceneNode, is?: NamedKind) => void
  readonly done: () => ReadRecords
  /** After `done`: a card without its entry, known by what is drawn of it. */
  readonly rescue: (node: SceneNode) => FoundRecord | undefined
}

/**
 * @param nested whether parts stand below the node of their record
 * @param index learns what is where; what it knows already keeps its key
 */
export function createRecordReader(nested: boolean, index: NodeIndex): RecordReader {
  const items: Item[] = []
  const records: FoundRecord[] = []
  const damaged: FoundDamage[] = []
  const heights: [string, number][] = []
  const byNode = new Map<string, FoundRecord>()
  const nodes = new Map<FoundRecord, SceneNode>()
  const cellIds = new Set<string>()
  const points: SceneNode[] = []
  /** Records by the key that is written on them and their parts: a copy shares it with its original. */
  const claims = new Map<string, FoundRecord[]>()

  const heightOf = (node: SceneNode): number => (nested ? node.y : boxOf(node, index.root).y)
  let strangers: ReadonlySet<string> = new Set()
  const add = (node: SceneNode, stored: StoredRecord, kind: NamedKind): FoundRecord => {
    const { id: nodeId } = node
    const id = idOf(stored, nodeId, (taken) => {
      const key = `${kind}:${taken}`
      return strangers.has(nodeId) || (index.has(key) && index.keyOf(nodeId) !== key)
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
      box: nested || kind === 'journey' ? null : boxOf(node, index.root),
      stands: 'in-map',
      state: stored.state,
    }
    const [key, original] = [`${kind}:${id}`, `${kind}:${written}`]
    records.push(found)
    byNode.set(nodeId, found)
    nodes.set(found, node)
    claims.set(original, [...(claims.get(original) ?? []), found])
    index.note(key, nodeId)
    if (key !== original) index.noteCopy(key, original)
    if (node.type === 'STICKY') heights.push([key, found.box?.height ?? 0])
    return found
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
  const note = (owner: FoundRecord, name: string, node: SceneNode, text: string): void => {
    owner.texts[name] = text
    const { id } = node
    if (byNode.get(id) === owner) return
    const key = `${owner.kind}:${owner.id}/${name}`
    index.note(key, id)
    if (!nested) heights.push([key, node.height])
  }
  const spoil = (record: FoundRecord, node: SceneNode): void => {
    if (record.state !== 'whole') return
    record.state = 'damaged'
    record.name = node.name
  }
  /** What a text shows of a record that it belongs to, by what is written on it or by its name. */
  const readIn = (owner: FoundRecord, said: string | undefined, node: SceneNode): boolean => {
    const main = MAIN_FIELD[owner.kind]
    const field = [fieldNamed(owner.kind, node.name, nested), said, main].find(
      (name) => name !== undefined && !(name in owner.texts),
    )
    if (field === undefined) return false
    note(owner, field, node, textOf(node) ?? '')
    spoil(owner, nodes.get(owner) ?? node)
    return true
  }
  /** @param last the record that came before it in the layers */
  const readField = (node: SceneNode, field: string, last: FoundRecord | undefined): void => {
    const slash = field.lastIndexOf('/')
    const name = field.slice(slash + 1)
    const owner = claimantOf(field.slice(0, slash), node)
    const text = textOf(node)
    if (text === null && (name !== PLACE_FIELD || recordIn(field)?.[0] !== 'stage')) {
      points.push(node)
      return
    }
    if (text !== null && !isSaid(node, field, owner)) {
      const near = ownerNear(node)
      if (near === undefined || !readIn(near, undefined, node))
        damaged.push({ node: node.id, name: text, key: null, newer: false })
      return
    }
    if (nested && owner !== last && text !== null) {
      const near = ownerNear(node)
      const said = field.startsWith(`${near?.kind ?? ''}:`) ? name : undefined
      // What stands in a record shows that one, whatever is written on it.
      if (near !== undefined && near !== owner && readIn(near, said, node)) return
    }
    if (owner === undefined) {
      // Its header was deleted: where that is drawn again, what is left of it is not to be drawn a second time.
      if (!index.has(field)) index.note(field, node.id)
      return
    }
    // The first one counts: a second is a copy that somebody left lying about.
    if (name in owner.texts || name in owner.places) {
      index.note(`twin:${node.id}`, node.id)
      return
    }
    if (text !== null) {
      note(owner, name, node, text)
      return
    }
    owner.places[name] = heightOf(node)
    index.note(`${owner.kind}:${owner.id}/${name}`, node.id)
  }
  /** Whether a text can show what is written on it. In a section most records show what they are called by themselves. */
  const isSaid = (node: SceneNode, field: string, owner: FoundRecord | undefined): boolean => {
    const told = recordIn(field)
    const name = field.slice(field.lastIndexOf('/') + 1)
    if (told === null || !hasField(told[0], name)) return false
    if (nested) return true
    const here = byNode.get(node.id)
    if (here !== undefined) return here === owner
    return !['card:text', 'stage:name', 'lane:name'].includes(`${told[0]}:${name}`)
  }
  /** The record that a text belongs to which does not say so: the one it stands in, or lies next to. */
  const ownerNear = (node: SceneNode): FoundRecord | undefined => {
    const here = byNode.get(node.id)
    if (here !== undefined) return here
    if (nested) {
      for (let at = node.parent; at !== null && at.type !== 'PAGE'; at = at.parent) {
        const record = byNode.get(at.id)
        if (record !== undefined || cellIds.has(at.id)) return record
        const part = at.getSharedPluginData(NAMESPACE, DATA.loose)
        if (part !== '') return claimantOf(part.slice(0, part.indexOf('/')), node)
      }
      return undefined
    }
    const away = ({ box }: FoundRecord): number =>
      box === null ? 0 : Math.hypot(box.x - node.x, box.y - node.y)
    return records
      .filter((record) => {
        const field = fieldNamed(record.kind, node.name, nested)
        return field !== undefined && !(field in record.texts)
      })
      .sort((a, b) => away(a) - away(b))[0]
  }
  /** A point that does not say of which stage it is. */
  const readPoint = (node: SceneNode): void => {
    const away = ({ box }: FoundRecord): number => Math.abs((box?.x ?? 0) - node.x)
    const [stage] = records
      .filter(({ kind, places }) => kind === 'stage' && !(PLACE_FIELD in places))
      .sort((a, b) => away(a) - away(b))
    if (stage === undefined) {
      damaged.push({ node: node.id, name: node.name, key: null, newer: false })
      return
    }
    stage.places[PLACE_FIELD] = heightOf(node)
    index.note(`stage:${stage.id}/${PLACE_FIELD}`, node.id)
    spoil(stage, nodes.get(stage) ?? node)
  }
  const readPart = (node: SceneNode, part: string): void => {
    const slash = part.indexOf('/')
    const owner = claimantOf(part.slice(0, slash), node)
    const key = owner === undefined ? part : `${owner.kind}:${owner.id}${part.slice(slash)}`
    // A second one is a copy that was taken along with a sticky; it belongs to nothing.
    const isTaken = index.has(key) && index.keyOf(node.id) !== key
    index.note(isTaken ? `debris:${node.id}` : key, node.id)
  }
  /** A text that no longer says what it shows, known by the name of its layer. */
  const findMain = (record: FoundRecord, node: SceneNode): void => {
    const main = MAIN_FIELD[record.kind]
    if (main in record.texts || !(nested || textOf(node) === null)) return
    const isMain = (one: SceneNode): boolean =>
      one.type === 'TEXT' &&
      fieldNamed(record.kind, one.name, nested) === main &&
      index.keyOf(one.id) === undefined
    const text = textsNear(node, nested || record.kind === 'journey').find(isMain)
    if (text === undefined) {
      record.name = node.name
      return
    }
    note(record, main, text, textOf(text) ?? '')
    spoil(record, node)
  }
  const idIn = (kind: 'lane' | 'stage', written: string, node: SceneNode): string =>
    claimantOf(`${kind}:${written}`, node)?.id ?? written

  return {
    read: (node, is) => {
      const entry = node.getSharedPluginData(NAMESPACE, DATA.record)
      const { id, type } = node
      if (entry !== '' || is !== undefined) {
        const shows = type !== 'FRAME' && textOf(node) !== null
        const key = shows ? fieldOn(node) : ''
        const item = { node, id, type, stored: parseRecord(entry), key, shows }
        items.push(is === undefined ? item : { ...item, is })
        return
      }
      const part = node.getSharedPluginData(NAMESPACE, DATA.loose)
      const key = part === '' ? fieldOn(node) : part
      if (key !== '') items.push({ node, id, type, stored: null, key, shows: part === '' })
    },
    done: () => {
      const cells: CellNode[] = []
      const named = nameRecords(items, nested)
      strangers = strangersIn(named, index.root)
      for (const { node, stored } of named) {
        if (stored === null) continue
        const { kind, state } = stored
        if (kind === 'cell') {
          cells.push({ node, stored })
          cellIds.add(node.id)
        } else if (kind !== null) add(node, stored, kind)
        else damaged.push({ node: node.id, name: node.name, key: null, newer: state === 'newer' })
      }
      // A text of its own comes before any that only says it is the record's.
      for (const { node, id, stored, key, shows } of named) {
        const record = byNode.get(id)
        if (stored !== null && record !== undefined && shows) readField(node, key, record)
      }
      let last: FoundRecord | undefined
      for (const { node, id, stored, key, shows } of named) {
        if (stored !== null) last = byNode.get(id)
        else if (byNode.has(id)) continue
        else if (shows) readField(node, key, last)
        else readPart(node, key)
      }
      if (records.some(({ kind, fields }) => kind === 'lane' && fields['kind'] === 'emotions'))
        points.forEach(readPoint)
      for (const [record, node] of nodes) findMain(record, node)
      const grid = placeCells(cells, nested, {
        stages: records.filter(({ kind }) => kind === 'stage'),
        lanes: records.filter(({ kind }) => kind === 'lane'),
        laneOf: (node) => {
          const row = byNode.get(node?.id ?? '')
          return row?.kind === 'lane' ? row.id : undefined
        },
        idIn,
        nodeOf: (record) => nodes.get(record),
      })
      const inGrid = new Set(grid.map(({ node }) => node))
      for (const { node, stored } of cells)
        if (stored?.state === 'damaged' && !inGrid.has(node))
          damaged.push({ node: node.id, name: node.name, key: null, newer: false })
      return { records, cells: grid, damaged, heights }
    },
    rescue: (node) => {
      const told = node.type === 'FRAME' && isBare(node) ? tellByParts(node) : null
      if (told?.[0] !== 'card' || claims.has(`card:${told[1]}`)) return undefined
      const card = add(node, { ...parseRecord(''), kind: 'card', id: told[1] }, 'card')
      const fields = { sharedPluginData: { namespace: NAMESPACE, keys: [DATA.field] } }
      if (node.type === 'FRAME')
        for (const text of node.findAllWithCriteria(fields)) readField(text, fieldOn(text), card)
      findMain(card, node)
      return card
    },
  }
}

const fieldOn = (node: SceneNode): string => node.getSharedPluginData(NAMESPACE, DATA.field)
