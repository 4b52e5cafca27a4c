import { hiddenLast } from '../../journey/hidden-last'
import type { Journey } from '../../journey/journey'

/**
 * The same journey as it is read from a canvas: hidden lanes last, and its cards cell by cell: stage after stage, lane
 * after lane, in each cell as they were.
 */
export function inCellOrder(given: Journey): Journey {
  const sorted = hiddenLast(given.lanes)
  const isSorted = sorted.every((lane, index) => lane === given.lanes[index])
  const journey = isSorted ? given : { ...given, lanes: sorted }
  const stages = new Map(journey.stages.map(({ id }, index) => [id, index]))
  const lanes = new Map(journey.lanes.map(({ id }, index) => [id, index]))
  const rank = ({ stage, lane }: { stage: string; lane: string }): number =>
    (stages.get(stage) ?? 0) * journey.lanes.length + (lanes.get(lane) ?? 0)
  const ranked = journey.cards.map((card) => ({ card, at: rank(card) }))
  const inOrder = ranked.every(({ at }, index) => at >= (ranked[index - 1]?.at ?? 0))
  if (inOrder) return journey
  ranked.sort((a, b) => a.at - b.at)
  return { ...journey, cards: ranked.map(({ card }) => card) }
}
