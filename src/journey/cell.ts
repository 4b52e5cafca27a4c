import type { Card } from './card'
import type { Journey } from './journey'

/** The cards of every cell in their order, keyed by `cellKey`. One pass over all cards. */
export function cardsByCell(journey: Pick<Journey, 'cards'>): ReadonlyMap<string, readonly Card[]> {
  const cells = new Map<string, Card[]>()
  for (const card of journey.cards) {
    const key = cellKey(card.lane, card.stage)
    const cell = cells.get(key)
    if (cell === undefined) cells.set(key, [card])
    else cell.push(card)
  }
  return cells
}

/** Names the cell of a lane and a stage. */
export const cellKey = (lane: string, stage: string): string => `${lane}:${stage}`
