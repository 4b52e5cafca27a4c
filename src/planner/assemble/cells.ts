import { cellKey } from '../../journey/cell'
import type { RawBox, RawCell, RawMap, RawRecord } from '../../protocol/raw-map'

/** A cell of the grid. */
export interface Place {
  readonly lane: string
  readonly stage: string
}

/** Cards by the `cellKey` of their cell, in the order in which they stand there. */
export type CardsInCells = ReadonlyMap<string, readonly RawRecord[]>

/** Tells which cards stand in which cell; what stands in none is in none of the lists. */
export function cardsInCells({ drawing, records, cells }: RawMap): CardsInCells {
  const cards = records.filter(({ kind, stands }) => kind === 'card' && stands === 'in-map')
  return drawing === 'design' ? nested(cells, cards) : placed(cells, cards)
}

function nested(cells: readonly RawCell[], cards: readonly RawRecord[]): CardsInCells {
  const byId = new Map(cards.map((card) => [card.id, card]))
  return new Map(
    cells.map(({ lane, stage, cards: ids }) => [
      cellKey(lane, stage),
      ids.flatMap((id) => byId.get(id) ?? []),
    ]),
  )
}

function placed(cells: readonly RawCell[], cards: readonly RawRecord[]): CardsInCells {
  const found = new Map<string, RawRecord[]>(
    cells.map(({ lane, stage }) => [cellKey(lane, stage), []]),
  )
  for (const card of cards) {
    const cell = card.box === null ? null : cellAt(cells, card.box)
    if (cell !== null) found.get(cellKey(cell.lane, cell.stage))?.push(card)
  }
  return new Map([...found].map(([key, inCell]) => [key, inRows(inCell)]))
}

/** As far beside its cell a card may lie and still belong to it, in pixels: into the gap to the next. */
const BESIDE = 16

/** The cell in which the centre of a box lies, or the one it lies next to; `null` beside the grid. */
export function cellAt(cells: readonly RawCell[], box: RawBox): Place | null {
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  let [nearest, least]: [RawCell | null, number] = [null, BESIDE]
  for (const cell of cells) {
    if (cell.box === null) continue
    const away = Math.max(
      cell.box.x - x,
      x - (cell.box.x + cell.box.width),
      cell.box.y - y,
      y - (cell.box.y + cell.box.height),
      0,
    )
    if (away === 0) return cell
    if (away < least) [nearest, least] = [cell, away]
  }
  return nearest
}

/** Notes set side by side by hand never share a height to the pixel: half a note apart still counts as one row. */
const HALF_NOTE = 120

/** Records in reading order: row after row, in each from left to right. Those without a box stay as they are. */
function inRows(cards: readonly RawRecord[]): RawRecord[] {
  const left = (card: RawRecord): number => card.box?.x ?? 0
  const top = (card: RawRecord): number => card.box?.y ?? 0
  const rows: RawRecord[][] = []
  // Where two lie in the same place, everybody has to see the same order.
  const sorted = [...cards].sort((a, b) => top(a) - top(b) || (a.id < b.id ? -1 : 1))
  for (const card of sorted) {
    const row = rows[rows.length - 1]
    const [first] = row ?? []
    if (row === undefined || first === undefined || top(card) - top(first) >= HALF_NOTE)
      rows.push([card])
    else row.push(card)
  }
  return rows.flatMap((row) => row.sort((a, b) => left(a) - left(b) || (a.id < b.id ? -1 : 1)))
}
