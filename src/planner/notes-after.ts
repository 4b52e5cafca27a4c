import { cardKindOfLane } from '../journey/lane-kind'
import type { Journey } from '../journey/journey'
import type { Notes } from './notes'

/** What is still to be said of a map after we have written another journey to it. */
export function notesAfter(notes: Notes, { stages, lanes, cards }: Journey): Notes {
  const ids = new Set([...stages, ...lanes, ...cards].map(({ id }) => id))
  const kinds = new Map(lanes.map(({ id, kind }) => [id, cardKindOfLane(kind)]))
  const misplaced = cards.filter(({ lane, kind }) => kinds.get(lane) !== kind).map(({ id }) => id)
  return {
    parked: notes.parked.filter(({ card }) => !ids.has(card.id)),
    loose: notes.loose.filter(({ stage, lane }) => ids.has(stage) && ids.has(lane)),
    lost: notes.lost
      .filter(({ id }) => ids.has(id))
      .map((one) => ({ ...one, cards: cards.filter((card) => card[one.kind] === one.id).length })),
    misplaced,
    boards: notes.boards,
    damaged: notes.damaged.filter(
      ({ key }) => key === null || !key.startsWith('card:') || ids.has(key.slice('card:'.length)),
    ),
  }
}
