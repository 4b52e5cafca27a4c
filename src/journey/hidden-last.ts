import type { Lane } from './lane'

/**
 * Lanes with the hidden ones behind all that are shown, each in the order that they have among their kin: where shapes are
 * placed, rows that nobody sees lie below the map, and the order of lanes is read from where their rows lie.
 */
export const hiddenLast = (lanes: readonly Lane[]): Lane[] => [
  ...lanes.filter(({ hidden }) => !hidden),
  ...lanes.filter(({ hidden }) => hidden),
]
