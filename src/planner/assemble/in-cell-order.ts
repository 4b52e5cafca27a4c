import type { Journey } from '../../journey/journey'

/** The same journey with its cards cell by cell: stage after stage, lane after lane, in each cell as they were. */
export function inCellOrder(journey: Journey): Journey {
  const stages = new Map(journey.stages.map(({ id }, index) => [id, index]))
  const lanes = new Map(journey.lanes.map(({ id }, index) => [id, index]))
  const rank = ({ stage, lane }: { stage: string; lane: string }): number =>
    (stages.get(stage) ?? 0) * journey.lanes.length + (lanes.get(lane) ?? 0)
  return { ...journey, cards: [...journey.cards].sort((a, b) => rank(a) - rank(b)) }
}
