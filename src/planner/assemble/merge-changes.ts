import { cellKey } from '../../journey/cell'
import type { RawChanges, RawMap, RawRecord } from '../../protocol/raw-map'

/** What stands on the canvas after some of it was read again. */
export function mergeChanges(map: RawMap, changes: RawChanges): RawMap {
  const gone = new Set(changes.gone)
  const read = new Map(changes.records.map((record) => [keyOf(record), record]))
  const kept = map.records
    .filter((record) => !gone.has(keyOf(record)))
    .map((record) => {
      const again = read.get(keyOf(record))
      read.delete(keyOf(record))
      return again ?? record
    })
  const records = changes.orders.reduce(ordered, [...kept, ...read.values()])

  const cells = new Map(changes.cells.map((cell) => [cellKey(cell.lane, cell.stage), cell]))
  // A nested card that was read again and is in no cell that was has left the one it was in.
  const moved = new Set([
    ...changes.cells.flatMap(({ cards }) => cards),
    ...changes.records.flatMap(({ kind, id, stands }) =>
      kind === 'card' && stands !== 'in-map' ? [id] : [],
    ),
  ])
  const boards = new Map(changes.boards.map((board) => [board.id, board]))
  const notes = new Map(changes.loose.map((note) => [note.node, note]))
  const places = new Set(cells.keys())
  return {
    ...map,
    records,
    boards: [...map.boards.filter(({ id }) => !boards.has(id)), ...boards.values()],
    cells: map.cells.map((cell) => {
      const again = cells.get(cellKey(cell.lane, cell.stage))
      if (again !== undefined) return again
      return cell.cards.some((id) => moved.has(id))
        ? { ...cell, cards: cell.cards.filter((id) => !moved.has(id)) }
        : cell
    }),
    loose: [
      ...map.loose.filter(
        ({ node, cell }) =>
          !gone.has(`loose:${node}`) &&
          !notes.has(node) &&
          // A nested cell was read with all its notes.
          (cell === null || !places.has(cellKey(cell.lane, cell.stage))),
      ),
      ...notes.values(),
    ],
  }
}

const keyOf = ({ kind, id }: RawRecord): string => `${kind}:${id}`

/** Puts the records of one kind in another order, in the places that they have among all. */
function ordered(
  records: readonly RawRecord[],
  { kind, ids }: RawChanges['orders'][number],
): RawRecord[] {
  const rank = (record: RawRecord): number => {
    const at = ids.indexOf(record.id)
    return at < 0 ? ids.length : at
  }
  const queue = records.filter((one) => one.kind === kind).sort((a, b) => rank(a) - rank(b))
  return records.map((record) => (record.kind === kind ? (queue.shift() ?? record) : record))
}
