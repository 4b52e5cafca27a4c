import { DATA, NAMESPACE } from '../data-keys'
import { parseRecord, type RecordState, type StoredRecord } from '../record-data'
import { textOf } from './found'
import { isInside } from './is-inside'
import { recordIn, type Item, type NamedKind } from './item'

/**
 * Tells which record each entry is. One that no longer says so, or says what cannot be, is known by the texts and parts
 * that are drawn with it; one that is gone is found where these stand. All such records are damaged. What stays without a
 * kind is nothing that we know.
 * @param given in the order of the layers
 */
export function nameRecords(given: readonly Item[], nested: boolean): Item[] {
  const items = bringHome(given)
  const claimed = new Set(
    items.flatMap((item) => {
      const { kind, id } = item.stored ?? NOTHING
      return canBe(item, kind) ? [keyOf(kind, id)] : []
    }),
  )
  /** Ids of the nodes of what other records stand in. */
  const cells = new Set<string>()
  const rows = new Set<string>()
  const placed = new Set(items.slice(0, 1).map(({ node }) => node))
  const named: Item[] = []
  const name = (item: Item): void => {
    named.push(item)
    if (nested && item.stored?.kind === 'lane') rows.add(item.id)
  }
  items.forEach((item, index) => {
    const { stored } = item
    if (stored === null) {
      const found = recordIn(item.key)
      const node = found === null || claimed.has(keyOf(...found)) ? null : bareNodeOf(item, nested)
      if (
        found !== null &&
        node !== null &&
        !placed.has(node) &&
        canBe({ ...item, type: node.type }, found[0])
      ) {
        const { id: nodeId, type } = node
        const [kind, id] = found
        claimed.add(keyOf(kind, id))
        placed.add(node)
        const shows = textOf(node) !== null
        const empty = { ...parseRecord(''), kind, id }
        name({ node, id: nodeId, type, key: '', shows, stored: empty })
      }
      named.push(item)
      return
    }
    const kind = canBe(item, stored.kind) ? stored.kind : null
    const isInRow = (): boolean =>
      kind !== 'card' && rows.size > 0 && rows.has(item.node.parent?.id ?? '')
    if (item.is === undefined && GROUNDS.includes(item.type) && (isCell(stored) || isInRow())) {
      cells.add(item.id)
      named.push(stored.kind === 'cell' ? item : known(item, stored, { kind: 'cell' }))
      return
    }
    const isKnown = kind !== null && stored.id !== null
    const stated = isKnown ? keyOf(kind, stored.id) : null
    const told = tell(item, items[index + 1], nested, stated, claimed)
    if (told !== null && canBe(item, told[0])) {
      const key = keyOf(...told)
      if (stated !== null && (key === stated || claimed.has(key))) name(item)
      // A copy whose original is there: it goes by another id, and its parts by this one.
      else {
        const [by, id] = told
        const node = claimed.has(key) ? '' : item.id
        claimed.add(key)
        name(known(item, stored, { kind: by, id, node }))
      }
      return
    }
    const stands = item.is ?? kind ?? placeKind(item, cells)
    name(stands === kind && isKnown ? item : known(item, stored, { kind: stands }))
  })
  return named
}

/** What a cell is drawn as. */
const GROUNDS: readonly string[] = ['FRAME', 'RECTANGLE']

const NOTHING = { kind: null, id: null }

const keyOf = (kind: string | null | undefined, id: string | null | undefined): string =>
  `${kind ?? ''}:${id ?? ''}`

const spoilt = (state: RecordState): RecordState => (state === 'newer' ? state : 'damaged')

const known = (item: Item, stored: StoredRecord, is: Partial<StoredRecord>): Item => ({
  ...item,
  stored: { ...stored, ...is, state: spoilt(stored.state) },
})

/** Entries that changed places: each says on which node it was written, and that node is there and has another one. */
function bringHome(items: readonly Item[]): readonly Item[] {
  const here = new Set(items.map(({ id }) => id))
  const isAway = ({ id, stored }: Item): boolean =>
    typeof stored?.node === 'string' && stored.node !== id && here.has(stored.node)
  const away = new Map(items.filter(isAway).map((item) => [item.stored?.node, item.stored]))
  if (away.size === 0) return items
  return items.map((item) => {
    const own = away.get(item.id)
    if (own === undefined || own === null || !isAway(item)) return item
    return known(item, own, { node: item.id })
  })
}

/** Which records a node can carry. */
const CARRIES: Readonly<Record<string, string>> = {
  FRAME: 'persona stage lane card',
  STICKY: 'card',
  SHAPE_WITH_TEXT: 'stage lane',
  RECTANGLE: 'persona',
}
const canBe = ({ type, is }: Item, kind: string | null): boolean =>
  kind !== null && (is ?? CARRIES[type] ?? '').includes(kind)

/** The id of a cell is made of two; no other has a colon. */
const isCell = ({ kind, id, fields }: StoredRecord): boolean =>
  id === null
    ? kind === 'cell' || (typeof fields['lane'] === 'string' && typeof fields['stage'] === 'string')
    : id.includes(':')

/** What the texts and parts of a record say that it is. */
function tell(
  { node, id, key }: Item,
  next: Item | undefined,
  nested: boolean,
  stated: string | null,
  claimed: ReadonlySet<string>,
): readonly [NamedKind, string] | null {
  if (key !== '') return recordIn(key)
  if (next !== undefined && next.stored === null) {
    const told = recordIn(next.key)
    const by = told === null ? null : keyOf(...told)
    if (told !== null && by === stated) return told
    const isPlace = next.shows && next.type === 'ELLIPSE'
    // In a section nothing but the order of the layers says what belongs together, and people change that.
    const isOwn = (): boolean =>
      nested ? isInside(next.node, id) : stated === null && !claimed.has(by ?? '')
    if (told !== null && !isPlace && isOwn()) return told
  }
  return stated !== null || !nested ? null : tellByParts(node)
}

/** What the parts below a nested record say that it is. */
export function tellByParts(node: SceneNode): readonly [NamedKind, string] | null {
  const parts = 'findAllWithCriteria' in node ? node.findAllWithCriteria(PARTS) : []
  const [part] = parts
  return part === undefined ? null : recordIn(part.getSharedPluginData(NAMESPACE, DATA.part))
}
const PARTS = { sharedPluginData: { namespace: NAMESPACE, keys: [DATA.part] } }

/** What stands in a cell, and what is a sticky, is a card; another ground is a cell's. */
function placeKind({ node, type }: Item, cells: ReadonlySet<string>): StoredRecord['kind'] {
  return type === 'STICKY' || (cells.size > 0 && cells.has(node.parent?.id ?? ''))
    ? 'card'
    : type === 'RECTANGLE'
      ? 'cell'
      : null
}

/** The node of a record that carries nothing any more, found from something that is drawn with it. */
function bareNodeOf({ node, id: own, type, key, shows }: Item, nested: boolean): SceneNode | null {
  const record = key.slice(0, key.indexOf('/') + 1)
  if (!nested) {
    if (shows && (type === 'STICKY' || type === 'SHAPE_WITH_TEXT')) return node
    if (!record.startsWith('persona:')) return null
    const row = node.parent?.children ?? []
    const before = row[row.findIndex(({ id }) => id === own) - 1]
    return isBare(before) && before.type === 'RECTANGLE' ? before : null
  }
  if (shows && textOf(node) === null) return null
  let at = node.parent
  while (at?.type === 'FRAME' && partOn(at).startsWith(record)) at = at.parent
  return at?.type === 'FRAME' && isBare(at) ? at : null
}

const partOn = (node: SceneNode): string =>
  node.getSharedPluginData(NAMESPACE, DATA.part) || node.getSharedPluginData(NAMESPACE, DATA.loose)

/** Whether a node carries nothing of ours. */
export function isBare(node: BaseNode | undefined): node is SceneNode {
  if (node === undefined || node.type === 'PAGE' || node.type === 'DOCUMENT') return false
  return Object.values(DATA).every((name) => node.getSharedPluginData(NAMESPACE, name) === '')
}
