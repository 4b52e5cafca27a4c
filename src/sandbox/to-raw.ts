import type { FoundCell, FoundNote, FoundRecord } from '../canvas/read/found'
import type { Heights, RawCell, RawNote, RawRecord } from '../protocol/raw-map'

interface Found {
  readonly records: readonly FoundRecord[]
  readonly cells: readonly FoundCell[]
  readonly loose: readonly FoundNote[]
  readonly heights: readonly (readonly [string, number])[]
}

/** What was read, as it travels. */
export const toRaw = ({
  records,
  cells,
  loose,
  heights,
}: Found): { records: RawRecord[]; cells: RawCell[]; loose: RawNote[]; heights: Heights } => ({
  records: [...records],
  cells: cells.map((cell) => ({ ...cell, cards: [...cell.cards] })),
  loose: [...loose],
  heights: heights.map(([key, height]) => [key, height]),
})
