import type { FoundCell, FoundNote, FoundRecord } from '../canvas/read/found'
import type { FoundBoard } from '../canvas/read/read-board'
import type { Heights, RawCell, RawNote, RawRecord } from '../protocol/raw-map'

interface Found {
  readonly records: readonly FoundRecord[]
  readonly boards: readonly FoundBoard[]
  readonly cells: readonly FoundCell[]
  readonly loose: readonly FoundNote[]
  readonly heights: readonly (readonly [string, number])[]
}

/** What was read, as it travels. */
export const toRaw = ({
  records,
  boards,
  cells,
  loose,
  heights,
}: Found): {
  records: RawRecord[]
  boards: FoundBoard[]
  cells: RawCell[]
  loose: RawNote[]
  heights: Heights
} => ({
  records: [...records],
  boards: [...boards],
  cells: cells.map((cell) => ({ ...cell, cards: [...cell.cards] })),
  loose: [...loose],
  heights: heights.map(([key, height]) => [key, height]),
})
