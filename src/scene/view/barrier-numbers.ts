import type { Journey } from '../../journey/journey'

/** The number by which a barrier and its solutions are told apart on the map, by the barrier's id. */
export function barrierNumbers(journey: Pick<Journey, 'cards'>): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>()
  for (const card of journey.cards) {
    if (card.kind === 'barrier' && card.number > 0) numbers.set(card.id, card.number)
  }
  return numbers
}
