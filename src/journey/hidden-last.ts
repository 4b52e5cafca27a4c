import { LANE_KINDS } from './lane-kind'
import type { Lane } from './lane'

/**
 * Lanes as they stand on a map: those that are shown in their order, then the hidden ones by their kinds, their names and
 * their ids. Where these lie on the canvas is nobody's business: it is not read, and need not be written when one is hidden.
 */
export const hiddenLast = (lanes: readonly Lane[]): Lane[] => [
  ...lanes.filter(({ hidden }) => !hidden),
  ...lanes.filter(({ hidden }) => hidden).sort(byKind),
]

const byKind = (a: Lane, b: Lane): number =>
  LANE_KINDS.indexOf(a.kind) - LANE_KINDS.indexOf(b.kind) ||
  compare(a.name, b.name) ||
  compare(a.id, b.id)

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
