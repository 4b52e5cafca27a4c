import { cellKey } from '../../journey/cell'
import type { Lane } from '../../journey/lane'
import { cardKindOfLane } from '../../journey/lane-kind'
import type { RawBox, RawCell, RawMap } from '../../protocol/raw-map'

/**
 * A placed map with the cells whose ground is gone: they are where their row and their column cross, so that what lies
 * there still lies in a cell. A row or column of which no ground is left has none.
 */
export function withAllCells(
  raw: RawMap,
  stages: readonly { readonly id: string }[],
  lanes: readonly Lane[],
): RawMap {
  const rows = lanes.filter(({ kind }) => cardKindOfLane(kind) !== null)
  if (raw.drawing === 'design' || raw.cells.length >= rows.length * stages.length) return raw
  const known = new Set(raw.cells.map(({ lane, stage }) => cellKey(lane, stage)))
  const columnOf = firstBox(raw.cells, 'stage')
  const rowOf = firstBox(raw.cells, 'lane')
  const missing = rows.flatMap((lane) =>
    stages.flatMap((stage): RawCell[] => {
      const [column, row] = [columnOf.get(stage.id), rowOf.get(lane.id)]
      if (known.has(cellKey(lane.id, stage.id)) || column === undefined || row === undefined)
        return []
      const box = { x: column.x, y: row.y, width: column.width, height: row.height }
      return [{ lane: lane.id, stage: stage.id, box, cards: [] }]
    }),
  )
  return { ...raw, cells: [...raw.cells, ...missing] }
}

function firstBox(cells: readonly RawCell[], of: 'stage' | 'lane'): ReadonlyMap<string, RawBox> {
  const boxes = new Map<string, RawBox>()
  for (const cell of cells)
    if (cell.box !== null && !boxes.has(cell[of])) boxes.set(cell[of], cell.box)
  return boxes
}
