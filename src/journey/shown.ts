import type { Journey } from './journey'

/** A journey without its hidden lanes and what is on them: the map as people see it. The same one where none is hidden. */
export function shownOf(journey: Journey): Journey {
  const hidden = new Set(journey.lanes.flatMap((lane) => (lane.hidden ? [lane.id] : [])))
  if (hidden.size === 0) return journey
  return {
    ...journey,
    lanes: journey.lanes.filter(({ id }) => !hidden.has(id)),
    cards: journey.cards.filter(({ lane }) => !hidden.has(lane)),
  }
}
