import { cellKey } from '../../journey/cell'
import { DATA, NAMESPACE } from '../data-keys'
import type { NodeIndex } from '../node-index'
import {
  boxOf,
  noteOf,
  type FoundCell,
  type FoundDamage,
  type FoundNote,
  type FoundRecord,
} from './found'
import { findBeside } from '../find-maps'
import { readBoard, type FoundBoard } from './read-board'
import { readParked } from './read-parked'
import type { ReadCell } from './place-cells'
import { createRecordReader, type RecordReader } from './record-reader'

/** Roots of maps: a frame in Design, a section in FigJam. */
export type RootNode = FrameNode | SectionNode

/** A map as it stands on the canvas, not yet understood. */
export interface ReadMap {
  readonly drawing: 'design' | 'jam'
  readonly records: readonly FoundRecord[]
  readonly boards: readonly FoundBoard[]
  readonly cells: readonly FoundCell[]
  readonly loose: readonly FoundNote[]
  readonly damaged: readonly FoundDamage[]
  readonly heights: readonly (readonly [string, number])[]
}

/**
 * Reads a whole map and the cards that lie beside it on the page: one search in the map, then a constant number of
 * reads for each record. Nothing is written.
 * @param index learns where the nodes of the records are
 */
export function readMap(root: RootNode, index: NodeIndex): ReadMap {
  index.clear()
  const nested = root.type === 'FRAME'
  const reader = createRecordReader(nested, index)
  reader.read(root, 'journey')
  for (const node of root.findAllWithCriteria(OURS)) reader.read(node)
  const { records, cells: nodes, damaged, heights } = reader.done()

  const cards = new Map(records.filter(({ kind }) => kind === 'card').map((one) => [one.node, one]))
  const { cells, loose } = nested
    ? readNestedCells(nodes, cards, reader.rescue)
    : { cells: readPlacedCells(nodes, root), loose: readStickies(root, cards) }
  const broken = [...damaged]
  for (const { lane, stage, node, state } of nodes) {
    const key = `cell:${cellKey(lane, stage)}`
    index.note(key, node.id)
    if (state !== 'whole')
      broken.push({ node: node.id, name: node.name, key, newer: state === 'newer' })
  }
  for (const { node, key } of damaged) if (key === null) index.note(`debris:${node}`, node)
  for (const { node } of loose) index.note(`loose:${node}`, node)
  const beside = findBeside((id) => index.keyOf(id) !== undefined)
  return {
    drawing: nested ? 'design' : 'jam',
    records: [...records, ...readParked(beside.parked, index)],
    boards: readBoards(beside.boards, index),
    cells,
    loose,
    damaged: broken,
    heights,
  }
}

/** The older first: of two that are the same, that one counts. */
const readBoards = (nodes: readonly SceneNode[], index: NodeIndex): FoundBoard[] =>
  [...nodes].sort((a, b) => (a.id < b.id ? -1 : 1)).flatMap((node) => readBoard(node, index) ?? [])

const OURS = {
  sharedPluginData: { namespace: NAMESPACE, keys: [DATA.record, DATA.field, DATA.loose] },
}

type Cards = ReadonlyMap<string, FoundRecord>

/** What stands in the frames of cells: cards of ours in their order, and what people put beside them. */
function readNestedCells(
  nodes: readonly ReadCell[],
  cards: Cards,
  rescue: RecordReader['rescue'],
): { readonly cells: FoundCell[]; readonly loose: FoundNote[] } {
  const loose: FoundNote[] = []
  const cells = nodes.map(({ lane, stage, node }) => {
    const ids: string[] = []
    for (const child of 'children' in node ? node.children : []) {
      const card = cards.get(child.id) ?? rescue(child)
      if (card !== undefined) ids.push(card.id)
      else if (child.type === 'TEXT' || child.type === 'STICKY')
        loose.push(noteOf(child, { lane, stage }, null))
    }
    return { lane, stage, box: null, cards: ids }
  })
  return { cells, loose }
}

const readPlacedCells = (nodes: readonly ReadCell[], root: RootNode): FoundCell[] =>
  nodes.map(({ lane, stage, node }) => ({ lane, stage, box: boxOf(node, root.id), cards: [] }))

const readStickies = (root: RootNode, cards: Cards): FoundNote[] =>
  root
    .findAllWithCriteria({ types: ['STICKY'] })
    .filter(({ id }) => !cards.has(id))
    .map((sticky) => noteOf(sticky, null, root.id))
