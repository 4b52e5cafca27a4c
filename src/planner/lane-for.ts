import type { CardKind } from '../journey/card'
import type { Lane } from '../journey/lane'
import { cardKindOfLane } from '../journey/lane-kind'

/**
 * The lane onto which a card goes that is put back: the first made for its kind, and rather one that is shown; else the
 * first that holds cards at all.
 */
export function laneFor(lanes: readonly Lane[], kind: CardKind): Lane | undefined {
  const made = lanes.filter((lane) => cardKindOfLane(lane.kind) === kind)
  const holding = lanes.filter((lane) => cardKindOfLane(lane.kind) !== null)
  return made.find(isShown) ?? made[0] ?? holding.find(isShown) ?? holding[0]
}

const isShown = ({ hidden }: Lane): boolean => !hidden
