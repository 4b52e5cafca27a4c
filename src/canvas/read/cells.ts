import type { Lane } from '../../journey/lane'
import type { Stage } from '../../journey/stage'
import { readRecord } from '../record-data'
import type { FoundRecord } from './collect-records'
import type { RootNode } from './read-map'

/** Where a card stands; `x` and `y` order the cards of one cell. */
export interface Cell {
  readonly lane: string
  readonly stage: string
  readonly x: number
  readonly y: number
}

export interface Parsed<T> {
  readonly found: FoundRecord
  readonly value: T
}

/** Tells in which cell a card stands, and the order of stages and lanes. */
export interface Cells {
  readonly stages: readonly Parsed<Stage>[]
  readonly lanes: readonly Parsed<Lane>[]
  readonly cellOf: (card: FoundRecord) => Cell | null
}

export function findCells(
  root: RootNode,
  stages: readonly Parsed<Stage>[],
  lanes: readonly Parsed<Lane>[],
  records: readonly FoundRecord[],
): Cells {
  return root.type === 'FRAME' ? nestedCells(stages, lanes, records) : drawnCells(stages, lanes)
}

/** Figma Design: a card stands in the frame of a cell, that in the row of a lane; layers are in order already. */
function nestedCells(
  stages: readonly Parsed<Stage>[],
  lanes: readonly Parsed<Lane>[],
  records: readonly FoundRecord[],
): Cells {
  const laneOf = new Map(lanes.map(({ found, value }) => [found.node.id, value.id]))
  const known = new Map<string, { lane: string; stage: string } | null>()
  const order = new Map(records.map(({ node }, index) => [node.id, index]))
  const cellAt = (parent: BaseNode & ChildrenMixin): { lane: string; stage: string } | null => {
    const record = readRecord(parent)
    const lane = laneOf.get(parent.parent?.id ?? '')
    if (!record || record.kind !== 'cell' || lane === undefined) return null
    return stages.some(({ value }) => value.id === record.id) ? { lane, stage: record.id } : null
  }
  const cellOf = ({ node }: FoundRecord): Cell | null => {
    const { parent } = node
    if (parent === null) return null
    const id = parent.id
    const seen = known.get(id)
    const cell = seen === undefined ? cellAt(parent) : seen
    if (seen === undefined) known.set(id, cell)
    return cell === null ? null : { ...cell, x: 0, y: order.get(node.id) ?? 0 }
  }
  return { stages, lanes, cellOf }
}

/** FigJam: a card stands where its centre lies, between one stage header and the next, one lane label and the next. */
function drawnCells(stages: readonly Parsed<Stage>[], lanes: readonly Parsed<Lane>[]): Cells {
  const across = stages
    .map((stage) => ({ ...stage, from: stage.found.node.x }))
    .sort((a, b) => a.from - b.from)
  const down = lanes
    .map((lane) => ({ ...lane, from: lane.found.node.y }))
    .sort((a, b) => a.from - b.from)
  const cellOf = ({ node }: FoundRecord): Cell | null => {
    const { x, y, width, height } = node
    const stage = lastFrom(across, x + width / 2)
    const lane = lastFrom(down, y + height / 2)
    return stage === undefined || lane === undefined
      ? null
      : { stage: stage.value.id, lane: lane.value.id, x, y }
  }
  return { stages: across, lanes: down, cellOf }
}

/** The last that begins at or before a place. */
const lastFrom = <T extends { readonly from: number }>(
  items: readonly T[],
  at: number,
): T | undefined => items.filter(({ from }) => from <= at).pop()
