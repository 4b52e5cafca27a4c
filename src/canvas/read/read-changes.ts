import { ownerOf, type NodeIndex } from '../node-index'
import { readRecord } from '../record-data'
import { boxOf, noteOf, type FoundCell, type FoundNote, type FoundRecord } from './found'
import { judge, type Due } from './judge'
import type { RootNode } from './read-map'
import { readBoard, type FoundBoard } from './read-board'
import { readRecords } from './read-records'

/** What some changes on the canvas mean for a map. */
export interface ReadChanges {
  readonly records: readonly FoundRecord[]
  readonly boards: readonly FoundBoard[]
  readonly cells: readonly FoundCell[]
  /** Ids of all stages, or of all lanes, in their order. */
  readonly orders: readonly { readonly kind: 'stage' | 'lane'; readonly ids: readonly string[] }[]
  readonly loose: readonly FoundNote[]
  /** Keys of records, and of loose notes, that are no longer there. */
  readonly gone: readonly string[]
  readonly heights: readonly (readonly [string, number])[]
  /** Whether the person at this plugin dragged something that other things follow. */
  readonly isLed: boolean
}

/** More changes at once are no hand edit, and are read faster with the whole map. */
export const FLOOD = 400

/**
 * Reads what changed, and no more: a hand edit of one node costs the same however large the map is.
 * @returns `null` where the whole map has to be read to understand what happened
 */
export async function readChanges(
  root: RootNode,
  index: NodeIndex,
  changes: readonly NodeChange[],
): Promise<ReadChanges | null> {
  if (changes.length > FLOOD) return null
  const nested = root.type === 'FRAME'
  const due: Due = {
    records: new Set(),
    cells: new Set(),
    orders: new Set(),
    loose: new Set(),
    gone: new Set(),
    boards: new Map(),
    left: new Map(),
    isLed: false,
  }
  for (const change of changes) if (!judge(change, index, nested, due)) return null

  for (const gone of due.gone) due.records.delete(gone)
  const again = await readRecords(index, due.records, nested)
  if (again === null) return null
  const cells: FoundCell[] = []
  const loose: FoundNote[] = []
  const gone = [...due.gone]
  const boards = [...due.boards.values()].flatMap((change) => readAgain(change, index) ?? [])
  for (const key of due.cells) {
    const cell = await readCell(key, index, nested)
    if (cell === null) return null
    cells.push(cell.cell)
    loose.push(...cell.loose)
  }
  for (const id of due.loose) {
    const node = await index.find(`loose:${id}`)
    if (node?.type !== 'STICKY' && node?.type !== 'TEXT') gone.push(`loose:${id}`)
    else if (nested) continue
    else loose.push(noteOf(node, null, index.root))
  }
  const orders = []
  for (const kind of due.orders) {
    const ids = await readOrder(kind, index)
    if (ids === null) return null
    orders.push({ kind, ids })
  }
  const records = again.records.map((record) => ({
    ...record,
    stands: due.left.get(`${record.kind}:${record.id}`) ?? record.stands,
  }))
  return { records, boards, cells, orders, loose, gone, heights: again.heights, isLed: due.isLed }
}

function readAgain({ node, origin }: NodeChange, index: NodeIndex): FoundBoard | null {
  const board = node.removed ? null : readBoard(node, index)
  // Somebody else's plugin may have drawn parts of it that are not known here.
  if (board !== null && origin === 'REMOTE') index.relearn(`board:${board.id}`)
  return board
}

async function readCell(
  key: string,
  index: NodeIndex,
  nested: boolean,
): Promise<{ readonly cell: FoundCell; readonly loose: FoundNote[] } | null> {
  const node = await index.find(key)
  const place = placeOf(key)
  if (node === null || place === null) return null
  const { lane, stage } = place
  if (!nested) return { cell: { lane, stage, box: boxOf(node, index.root), cards: [] }, loose: [] }
  const cards: string[] = []
  const loose: FoundNote[] = []
  for (const child of 'children' in node ? node.children : []) {
    const known = index.keyOf(child.id)
    if (known?.startsWith('card:') === true) cards.push(known.slice('card:'.length))
    else if (child.type === 'TEXT' || child.type === 'STICKY') {
      index.note(`loose:${child.id}`, child.id)
      loose.push(noteOf(child, { lane, stage }, null))
    } else if (readRecord(child) !== undefined) return null
  }
  return { cell: { lane, stage, box: null, cards }, loose }
}

/** Ids hold no colon: those that come from outside are checked, our own have none. */
function placeOf(key: string): { readonly lane: string; readonly stage: string } | null {
  const [, lane, stage, ...rest] = key.split(':')
  return lane === undefined || stage === undefined || rest.length > 0 ? null : { lane, stage }
}

async function readOrder(kind: 'stage' | 'lane', index: NodeIndex): Promise<string[] | null> {
  const [first] = index.all(kind)
  const node = first === undefined ? null : await index.find(first)
  const parent = node?.parent ?? null
  if (parent === null || !('children' in parent)) return null
  return parent.children.flatMap(({ id }) => {
    const key = index.keyOf(id)
    return key !== undefined && ownerOf(key) === key && key.startsWith(`${kind}:`)
      ? [key.slice(kind.length + 1)]
      : []
  })
}
