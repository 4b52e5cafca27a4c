import { hiddenLast } from '../hidden-last'
import type { Journey } from '../journey'
import { lane } from '../lane'
import type { OperationOf } from '../operation'
import { bad, good, type Result } from '../problem'
import { checkRoom } from './check-room'
import { insertAt, moveTo, replaceAt } from './list'
import { patchRecord } from './patch-record'
import { withoutCards } from './without-cards'

export function addLane(journey: Journey, { lane, at }: OperationOf<'lane.add'>): Result<Journey> {
  if (journey.lanes.some(({ id }) => id === lane.id)) return bad('id-taken', { id: lane.id })
  const room = checkRoom('lanes', journey.lanes.length)
  if (!room.ok) return room
  if (!knowsPersona(journey, lane.persona))
    return bad('unknown-persona', { id: lane.persona ?? '' })
  return good({ ...journey, lanes: hiddenLast(insertAt(journey.lanes, lane, at)) })
}

/**
 * The kind of a lane stays: its cards were made for it. One that is hidden stands among the hidden ones, behind all others;
 * one that is shown again behind the last that is.
 */
export function editLane(
  journey: Journey,
  { id, patch }: OperationOf<'lane.edit'>,
): Result<Journey> {
  const index = journey.lanes.findIndex((one) => one.id === id)
  const old = journey.lanes[index]
  if (old === undefined) return bad('unknown-lane', { id })
  const next = patchRecord(lane, old, patch, ['id', 'kind'])
  if (!next.ok) return next
  if (!knowsPersona(journey, next.value.persona))
    return bad('unknown-persona', { id: next.value.persona ?? '' })
  return good({ ...journey, lanes: hiddenLast(replaceAt(journey.lanes, index, next.value)) })
}

/** Among those that are shown: hidden ones have no place of their own. */
export function moveLane(journey: Journey, { id, at }: OperationOf<'lane.move'>): Result<Journey> {
  const index = journey.lanes.findIndex((one) => one.id === id)
  if (index < 0) return bad('unknown-lane', { id })
  return good({ ...journey, lanes: hiddenLast(moveTo(journey.lanes, index, at)) })
}

/** Refused while there are cards unless the operation says to remove them too. */
export function removeLane(
  journey: Journey,
  { id, cards }: OperationOf<'lane.remove'>,
): Result<Journey> {
  const old = journey.lanes.find((one) => one.id === id)
  if (old === undefined) return bad('unknown-lane', { id })
  const gone = journey.cards.filter((card) => card.lane === id)
  if (gone.length > 0 && cards === 'refuse') {
    return bad('lane-has-cards', { name: old.name, cards: gone.length })
  }
  return good({
    ...journey,
    lanes: journey.lanes.filter((one) => one !== old),
    cards: withoutCards(journey.cards, gone),
  })
}

const knowsPersona = (journey: Journey, id: string | null): boolean =>
  id === null || journey.personas.some((persona) => persona.id === id)
