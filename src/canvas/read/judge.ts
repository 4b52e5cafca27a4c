import { DATA, NAMESPACE } from '../data-keys'
import { ownerOf, type NodeIndex } from '../node-index'
import { readRecord } from '../record-data'
import { idOf } from './identify'
import { isInside } from './is-inside'

/** What has to be read because of some changes. */
export interface Due {
  readonly records: Set<string>
  readonly cells: Set<string>
  readonly orders: Set<'stage' | 'lane'>
  /** Node ids of stickies and texts that may be new notes. */
  readonly loose: Set<string>
  readonly gone: Set<string>
  /** Nodes of boards that are new or show something else. */
  readonly boards: Map<string, NodeChange>
  /** Cards that no longer stand in a cell. */
  readonly left: Map<string, 'adrift' | 'off-map'>
  /** Whether the person at this plugin dragged something that other things follow: a header, or a point of the curve. */
  isLed: boolean
}

type Properties = ReadonlySet<NodeChangeProperty>
const WORDS: Properties = new Set<NodeChangeProperty>(['characters', 'text', 'pluginData'])
const PLACES: Properties = new Set<NodeChangeProperty>(['x', 'y', 'width', 'height', 'parent'])
/** In the order of Figma's own words for what a plugin can put things into. */
const CONTAINERS: ReadonlySet<NodeType> = new Set<NodeType>(['FRAME', 'SECTION', 'GROUP'])

/**
 * Judges one change by what the index knows of its node, at a cost that does not depend on the size of the map.
 * @returns `false` where only the whole map tells what it means
 */
export function judge(change: NodeChange, index: NodeIndex, nested: boolean, due: Due): boolean {
  const key = index.keyOf(change.id)
  if (key?.startsWith('board:') === true) return judgeBoard(key, change, due)
  if (change.type === 'CREATE')
    return key === undefined
      ? judgeNew(change, index, nested, due)
      : judgeKnown(key, change, index, nested, due)
  if (change.type === 'DELETE')
    return key === undefined
      ? !CONTAINERS.has(change.node.type)
      : judgeGone(key, index, nested, due)
  const has = (of: Properties): boolean => change.properties.some((one) => of.has(one))
  if (key === undefined) {
    const isHungElsewhere = change.properties.includes('parent')
    // What somebody has put around a part of the map takes that along.
    if (!change.node.removed && CONTAINERS.has(change.node.type)) {
      if (isHungElsewhere) return false
      if (!nested && has(PLACES) && isInside(change.node, index.root)) return false
    }
    return !isHungElsewhere || judgeNew(change, index, nested, due)
  }
  if (key.startsWith('twin:')) return !has(WORDS) && !has(PLACES)
  if (key.startsWith('loose:')) {
    if (has(WORDS)) readLoose(change, index, nested, due)
    else if (has(PLACES)) due.loose.add(change.id)
    return !nested || !change.properties.includes('parent')
  }
  if (key.includes('/')) {
    const tells = key.endsWith('/emotion') && change.properties.includes('y')
    if (tells && change.origin === 'LOCAL') due.isLed = true
    if (has(WORDS) || tells || change.properties.includes('parent')) due.records.add(ownerOf(key))
    return true
  }
  if (has(WORDS)) due.records.add(key)
  // A nested row that is shown again takes its place from where its layer is.
  if (nested && key.startsWith('lane:') && change.properties.includes('pluginData'))
    due.orders.add('lane')
  if (key.startsWith('cell:')) {
    due.records.delete(key)
    if (has(WORDS) || (nested && change.properties.includes('parent'))) return false
    if (!nested && has(PLACES)) due.cells.add(key)
    return true
  }
  if (change.id === index.root || !has(PLACES)) return true
  if (nested && key.startsWith('persona:')) return !change.properties.includes('parent')
  if (key.startsWith('card:')) return judgeMoved(key, change, index, nested, due)
  return judgeHeader(key, change, index, nested, due)
}

/** What people do inside a board is their affair: only the board as a whole tells what it shows. */
function judgeBoard(key: string, change: NodeChange, due: Due): boolean {
  if (key.includes('/')) return true
  // Somebody else may have drawn the same, which counts now.
  if (change.type === 'DELETE') return false
  if (change.type === 'CREATE' || change.properties.includes('pluginData'))
    due.boards.set(change.id, change)
  return true
}

/**
 * Something that was read, or made by us, before it was told as new: the same change tells what was done to it since, and
 * what was put into it.
 */
function judgeKnown(
  key: string,
  change: NodeChange & { type: 'CREATE' },
  index: NodeIndex,
  nested: boolean,
  due: Due,
): boolean {
  // What came and went is told in two changes.
  if (change.node.removed) return true
  if (change.id === index.root) return false
  if (key.startsWith('loose:')) readLoose(change, index, nested, due)
  // A header that was drawn again finds its point on the curve where it was; a new point tells its feeling by its place.
  else if (key.startsWith('stage:') && (!key.includes('/') || key.endsWith('/emotion')))
    due.records.add(ownerOf(key))
  else if (key.startsWith('card:') && !key.includes('/')) {
    index.forget(key)
    return judgeNew(change, index, nested, due)
  } else if (nested && key.startsWith('cell:')) due.cells.add(key)
  else if (nested && key.startsWith('lane:')) {
    const row = key.replace('lane:', 'cell:')
    for (const cell of index.all('cell')) if (cell.startsWith(`${row}:`)) due.cells.add(cell)
  }
  return true
}

function readLoose({ id, node }: NodeChange, index: NodeIndex, nested: boolean, due: Due): void {
  due.loose.add(id)
  const around = node.removed ? undefined : index.keyOf(node.parent?.id ?? '')
  // An empty text is no note yet: it becomes one while somebody types into it.
  if (nested && around?.startsWith('cell:') === true) due.cells.add(around)
}

/** A header or label that was moved: stages and lanes have another order, or this one is off the map. */
function judgeHeader(
  key: string,
  { node, properties, origin }: NodeChange & { type: 'PROPERTY_CHANGE' },
  index: NodeIndex,
  nested: boolean,
  due: Due,
): boolean {
  const kind = key.startsWith('stage:') ? 'stage' : 'lane'
  if (properties.includes('parent') && !node.removed && !isInside(node, index.root)) {
    index.forget(key)
    due.gone.add(key)
    // A nested row takes its cards along.
    return !nested || kind === 'stage'
  }
  if (!nested) due.records.add(key)
  else if (properties.includes('parent')) due.orders.add(kind)
  else return true
  if (origin === 'LOCAL') due.isLed = true
  return true
}

function judgeMoved(
  key: string,
  { node, properties }: NodeChange & { type: 'PROPERTY_CHANGE' },
  index: NodeIndex,
  nested: boolean,
  due: Due,
): boolean {
  if (node.removed) return true
  const isHungElsewhere = properties.includes('parent')
  if (nested && !isHungElsewhere) return true
  due.records.add(key)
  if (!isHungElsewhere) return true
  const cell = node.parent === null ? undefined : index.keyOf(node.parent.id)
  if (nested && cell?.startsWith('cell:') === true) due.cells.add(cell)
  else if (!isInside(node, index.root)) due.left.set(key, 'off-map')
  else if (nested) due.left.set(key, 'adrift')
  return true
}

function judgeGone(key: string, index: NodeIndex, nested: boolean, due: Due): boolean {
  index.forget(key)
  if (key.includes('/')) {
    due.records.add(ownerOf(key))
    // Two people may have drawn the same: where one of the two goes, the other counts.
    return index.all('twin').length === 0
  }
  due.gone.add(key)
  const kind = key.slice(0, key.indexOf(':'))
  return ['card', 'stage', 'persona', 'loose'].includes(kind) || (kind === 'lane' && !nested)
}

/** Something that was not there before, or not in this map: ours by its data, or a note that somebody wrote. */
function judgeNew(change: NodeChange, index: NodeIndex, nested: boolean, due: Due): boolean {
  const { node } = change
  if (node.removed) return true
  const stored = readRecord(node)
  if (!isInside(node, index.root)) {
    if (CONTAINERS.has(node.type)) due.boards.set(node.id, change)
    return !(stored?.kind === 'card' && node.parent?.type === 'PAGE')
  }
  const parent = node.parent === null ? undefined : index.keyOf(node.parent.id)
  const cell = nested && parent?.startsWith('cell:') === true ? parent : undefined
  if (stored === undefined) {
    const part =
      node.getSharedPluginData(NAMESPACE, DATA.loose) ||
      node.getSharedPluginData(NAMESPACE, DATA.field)
    if (part !== '') {
      // Two people have drawn the same: which of the two counts, a look at the whole map decides alike for all.
      if (index.has(part)) return false
      index.note(part, node.id)
      if (index.has(ownerOf(part))) due.records.add(ownerOf(part))
    } else if (cell !== undefined) due.cells.add(cell)
    else if (!nested && node.type === 'STICKY') {
      index.note(`loose:${node.id}`, node.id)
      due.loose.add(node.id)
    }
    return true
  }
  if (stored.kind !== 'card' || stored.state !== 'whole' || stored.id === null) return false
  const id = idOf(stored, node.id, (taken) => index.has(`card:${taken}`))
  const key = `card:${id}`
  index.note(key, node.id)
  if (id !== stored.id) index.noteCopy(key, `card:${stored.id}`)
  due.records.add(key)
  due.gone.delete(key)
  if (cell !== undefined) due.cells.add(cell)
  else if (nested) due.left.set(key, 'adrift')
  return true
}
