import type { Card } from '../../src/journey/card'
import type { Journey } from '../../src/journey/journey'
import { cardKindOfLane } from '../../src/journey/lane-kind'
import { newCard } from '../../src/journey/new-record'
import type { Notes } from '../../src/planner/notes'

/** A map of the fake canvas as it stands there. */
export interface MapNow {
  journey: Journey
  notes: Notes
}

/** The parked cards of those ids, in the lane that is made for them. */
export function putBack(
  { journey, notes }: MapNow,
  ids: ReadonlySet<string>,
  stage: string | null,
): MapNow {
  const back = notes.parked.flatMap(({ card }): Card[] => {
    const lane = journey.lanes.find(({ kind }) => cardKindOfLane(kind) === card.kind)
    const at = stage ?? journey.stages[0]?.id
    if (!ids.has(card.id) || lane === undefined || at === undefined) return []
    return [{ ...card, stage: at, lane: lane.id }]
  })
  return {
    journey: { ...journey, cards: [...journey.cards, ...back] },
    notes: { ...notes, parked: notes.parked.filter(({ card }) => !ids.has(card.id)) },
  }
}

/** The loose notes of those nodes, as cards. */
export function collect({ journey, notes }: MapNow, nodes: ReadonlySet<string>): MapNow {
  const added = notes.loose
    .filter(({ node }) => nodes.has(node))
    .map(({ kind, stage, lane, text }) => newCard(kind, stage, lane, text))
  return {
    journey: { ...journey, cards: [...journey.cards, ...added] },
    notes: { ...notes, loose: notes.loose.filter(({ node }) => !nodes.has(node)) },
  }
}

/** What of the notes still holds, and which cards stand in lanes that are not made for them. */
export function stillThere(notes: Notes, { stages, lanes, cards }: Journey): Notes {
  const ids = new Set([...stages, ...lanes].map(({ id }) => id))
  const kinds = new Map(lanes.map(({ id, kind }) => [id, cardKindOfLane(kind)]))
  return {
    ...notes,
    loose: notes.loose.filter(({ stage, lane }) => ids.has(stage) && ids.has(lane)),
    lost: notes.lost.filter(({ id }) => ids.has(id)),
    misplaced: cards.filter(({ kind, lane }) => kinds.get(lane) !== kind).map(({ id }) => id),
  }
}
