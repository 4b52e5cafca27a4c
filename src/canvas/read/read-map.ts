import type { Card } from '../../journey/card'
import type { Journey } from '../../journey/journey'
import type { Lane } from '../../journey/lane'
import type { Persona } from '../../journey/persona'
import type { Stage } from '../../journey/stage'
import { cellKey } from '../../journey/cell'
import type { NodeIndex } from '../node-index'
import { createNodeIndex } from '../node-index'
import { findCells, type Cell } from './cells'
import { collectRecords, type FoundRecord } from './collect-records'
import { parseCard, parseHead, parseLane, parsePersona, parseStage } from './parse'

/** Roots of maps: a frame in Design, a section in FigJam. */
export type RootNode = FrameNode | SectionNode

/** A journey as it stands on the canvas. */
export interface ReadMap {
  readonly journey: Journey
  readonly index: NodeIndex
  /** Real heights of what grows with its text, by key of the shape. */
  readonly heights: ReadonlyMap<string, number>
  /** Records that are damaged or of a newer version, or cards in no cell: left as they are. */
  readonly unreadable: number
}

/**
 * Reads a whole map: one search, then a constant number of reads for each record.
 * @returns `null` where the root carries no readable journey
 */
export function readMap(root: RootNode): ReadMap | null {
  const index = createNodeIndex(root.id)
  const { records, damaged } = collectRecords(root, index)
  const headRecord = records.find(
    ({ record, node }) => record.kind === 'journey' && node.id === root.id,
  )
  const head = headRecord === undefined ? null : parseHead(headRecord)
  if (head === null) return null

  let unreadable = damaged
  const parseAll = <T>(
    kind: string,
    parse: (found: FoundRecord) => T | null,
  ): { found: FoundRecord; value: T }[] =>
    records
      .filter(({ record }) => record.kind === kind)
      .flatMap((found) => {
        const value = parse(found)
        if (value === null) unreadable += 1
        return value === null ? [] : [{ found, value }]
      })
  const personas: Persona[] = parseAll('persona', parsePersona).map(({ value }) => value)
  const stages = parseAll('stage', parseStage)
  const lanes = parseAll('lane', parseLane)
  const cells = findCells(root, stages, lanes, records)
  const placed: { readonly cell: Cell; readonly card: Card }[] = []
  for (const found of records.filter(({ record }) => record.kind === 'card')) {
    const cell = cells.cellOf(found)
    const card = cell === null ? null : parseCard(found, cell)
    if (cell === null || card === null) unreadable += 1
    else placed.push({ cell, card })
  }
  const stagesInOrder: Stage[] = cells.stages.map(({ value }) => value)
  const lanesInOrder: Lane[] = cells.lanes.map(({ value }) => value)
  const journey = {
    ...head,
    personas,
    stages: stagesInOrder,
    lanes: lanesInOrder,
    cards: inOrder(placed, cells.lanes, cells.stages),
  }
  return { journey, index, heights: heightsOf(root, records), unreadable }
}

/** Cell by cell, in each as they stand. */
function inOrder(
  placed: readonly { readonly cell: Cell; readonly card: Card }[],
  lanes: readonly { readonly value: Lane }[],
  stages: readonly { readonly value: Stage }[],
): Card[] {
  const ranks = new Map<string, number>()
  for (const stage of stages)
    for (const lane of lanes) ranks.set(cellKey(lane.value.id, stage.value.id), ranks.size)
  const rank = ({ cell }: { cell: Cell }): number => ranks.get(cellKey(cell.lane, cell.stage)) ?? 0
  return [...placed]
    .sort((a, b) => rank(a) - rank(b) || a.cell.y - b.cell.y || a.cell.x - b.cell.x)
    .map(({ card }) => card)
}

/** In FigJam, where nothing lays out but us; reading a height is a call each. */
function heightsOf(root: RootNode, records: readonly FoundRecord[]): Map<string, number> {
  const heights = new Map<string, number>()
  if (root.type !== 'SECTION') return heights
  for (const { record, node, grown } of records) {
    if (node.type === 'STICKY') heights.set(`${record.kind}:${record.id}`, node.height)
    for (const [field, text] of grown) heights.set(field, text.height)
  }
  return heights
}
