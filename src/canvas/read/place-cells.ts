import type { RecordState, StoredRecord } from '../record-data'
import type { FoundRecord } from './found'
import { isBare } from './name-records'

/** A cell of the grid and the node that is its ground or frame. */
export interface ReadCell {
  readonly lane: string
  readonly stage: string
  readonly node: SceneNode
  /** Damaged where its entry does not say, or not in full, which cell it is. */
  readonly state: RecordState
}

/** A cell as it was found: `stored` is `null` where its entry is gone. */
export interface CellNode {
  readonly node: SceneNode
  readonly stored: StoredRecord | null
}

interface Grid {
  readonly stages: readonly FoundRecord[]
  readonly lanes: readonly FoundRecord[]
  /** The lane whose row a node is. */
  readonly laneOf: (node: BaseNode | null) => string | undefined
  /** The id by which a lane or stage goes that is written somewhere. */
  readonly idIn: (kind: 'lane' | 'stage', written: string, node: SceneNode) => string
  readonly nodeOf: (record: FoundRecord) => SceneNode | undefined
}

interface Placed {
  lane: string | null
  stage: string | null
  readonly node: SceneNode
  readonly stored: StoredRecord | null
  /** Whether it says it twice over. */
  readonly isSure: boolean
}

/**
 * Tells which cell is which. One that no longer says so is known by where it stands among the others: by its row and its
 * place in it where layers are nested, else by its left upper corner.
 */
export function placeCells(found: readonly CellNode[], nested: boolean, grid: Grid): ReadCell[] {
  const rowsOf = grid.lanes.filter(({ fields }) => fields['kind'] !== 'emotions')
  // Of a ground without its entry nothing is missed: what lies there is told by its place.
  const bare = nested ? bareInRows(rowsOf, found, grid) : []
  const all = [...found, ...bare].map(({ node, stored }): Placed => {
    const [lane, stage] = (['lane', 'stage'] as const).map((kind, i) => {
      const field = stored?.fields[kind]
      const part = stored?.id?.split(':')[i]
      // It is said twice: of two that differ, the one that is there is meant.
      const said = [field, part].map((id) =>
        typeof id === 'string' && id !== '' ? grid.idIn(kind, id, node) : null,
      )
      const isKnown = grid[`${kind}s`].some(({ id }) => id === said[0])
      return { id: isKnown ? said[0] : (said[1] ?? said[0]), isSure: field === part }
    })
    return {
      node,
      stored,
      isSure: lane?.isSure === true && stage?.isSure === true,
      lane: (nested ? grid.laneOf(node.parent) : undefined) ?? lane?.id ?? null,
      stage: stage?.id ?? null,
    }
  })
  const taken = new Map<string, Placed>()
  const lost: Placed[] = []
  for (const cell of all) {
    const key = `${cell.lane ?? ''}/${cell.stage ?? ''}`
    const isCopy = cell.stored?.node !== cell.node.id && cell.stored?.state === 'whole'
    if (cell.lane === null || cell.stage === null) lost.push(cell)
    else if (!taken.has(key)) taken.set(key, cell)
    else if (!isCopy) lost.push(cell)
  }
  const order = nested ? columnsIn(all, grid) : []
  for (const cell of lost) {
    if (nested) placeInRow(cell, all, order, taken)
    else placeOnGround(cell, [...taken.values()], grid)
    const key = `${cell.lane ?? ''}/${cell.stage ?? ''}`
    if (cell.lane !== null && cell.stage !== null && !taken.has(key)) taken.set(key, cell)
  }
  return [...taken.values()].flatMap((cell): ReadCell[] => {
    const { node, stored, lane, stage } = cell
    const state = stored?.state
    const isWhole = state === 'whole' && cell.isSure && !lost.includes(cell)
    const reads = isWhole ? 'whole' : state === 'newer' ? state : 'damaged'
    return lane === null || stage === null ? [] : [{ lane, stage, node, state: reads }]
  })
}

/** Stages in their order, as most is known of it. */
function columnsIn(cells: readonly Placed[], { stages }: Grid): readonly string[] {
  const rows = new Map<string, string[]>([['', stages.map(({ id }) => id)]])
  for (const { lane, stage } of cells)
    if (lane !== null && stage !== null) rows.set(lane, [...(rows.get(lane) ?? []), stage])
  return [...rows.values()].reduce((most, row) => (new Set(row).size > most.length ? row : most))
}

/** The first column that is free behind the cell before it. */
function placeInRow(
  cell: Placed,
  all: readonly Placed[],
  order: readonly string[],
  taken: ReadonlyMap<string, Placed>,
): void {
  const row = all.filter(({ lane }) => lane === cell.lane)
  const siblings = cell.node.parent?.children.map(({ id }) => id) ?? []
  const at = (one: Placed): number => siblings.indexOf(one.node.id)
  const before = row.filter((one) => at(one) < at(cell) && one.stage !== null)
  const last = before.reduce((most, one) => Math.max(most, order.indexOf(one.stage ?? '')), -1)
  const isFree = (stage: string): boolean => !taken.has(`${cell.lane ?? ''}/${stage}`)
  cell.stage = order.slice(last + 1).find(isFree) ?? order.find(isFree) ?? null
}

/** The column and the row that begin nearest to it. */
function placeOnGround(cell: Placed, placed: readonly Placed[], { stages, lanes }: Grid): void {
  const nearest = (
    kind: 'stage' | 'lane',
    axis: 'x' | 'y',
    records: readonly FoundRecord[],
  ): string | null => {
    const known = [
      ...placed.map((one) => ({ id: one[kind], at: one.node[axis] })),
      ...records.map(({ id, box }) => ({ id, at: box?.[axis] ?? Infinity })),
    ]
    const away = ({ at }: { readonly at: number }): number => Math.abs(at - cell.node[axis])
    return known.sort((a, b) => away(a) - away(b))[0]?.id ?? null
  }
  cell.stage = nearest('stage', 'x', stages)
  cell.lane = nearest('lane', 'y', lanes)
}

/** As the layer of a cell is called. */
const NAME = 'Cell'

/** Frames of cells whose entry is gone, in rows that lack some. */
function bareInRows(
  lanes: readonly FoundRecord[],
  cells: readonly CellNode[],
  { stages, nodeOf }: Grid,
): CellNode[] {
  const counts = new Map<string, number>()
  for (const { node } of cells) {
    const row = node.parent?.id ?? ''
    counts.set(row, (counts.get(row) ?? 0) + 1)
  }
  return lanes
    .filter(({ node }) => (counts.get(node) ?? 0) < stages.length)
    .flatMap((lane) => {
      const row = nodeOf(lane)
      return (row !== undefined && 'children' in row ? row.children : []).filter(isBareCell)
    })
    .map((node) => ({ node, stored: null }))
}

const isBareCell = (node: SceneNode): boolean => node.name === NAME && isBare(node)
