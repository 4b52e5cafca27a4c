import { readRecord } from '../record-data'

interface Cell {
  readonly lane: string
  readonly stage: string
}

/**
 * Tells in which cell a nested card stands: it stands in the frame of a cell, and that in the row of a lane.
 * A cell is looked up once, however many cards are in it.
 * @returns a function that gives `null` for a card outside of all cells
 */
export function createCellFinder(): (card: SceneNode) => Cell | null {
  const known = new Map<string, Cell | null>()
  return (card) => {
    const { parent } = card
    if (parent === null) return null
    const { id } = parent
    const seen = known.get(id)
    if (seen !== undefined) return seen
    const cell = cellOf(parent)
    known.set(id, cell)
    return cell
  }
}

function cellOf(frame: BaseNode): Cell | null {
  const cell = readRecord(frame)
  if (cell?.kind !== 'cell' || frame.parent === null) return null
  const lane = readRecord(frame.parent)
  const { stage } = cell.fields
  return lane?.kind === 'lane' && typeof stage === 'string' ? { lane: lane.id, stage } : null
}
