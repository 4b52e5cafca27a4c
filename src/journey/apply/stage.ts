import type { Journey } from '../journey'
import type { OperationOf } from '../operation'
import { bad, good, type Result } from '../problem'
import { relinkCard, relinkPersona, relinkStage, type Tell } from '../references'
import { stage } from '../stage'
import { checkRoom } from './check-room'
import { insertAt, moveTo, replaceAt } from './list'
import { patchRecord } from './patch-record'
import { withoutCards } from './without-cards'

export function addStage(
  journey: Journey,
  { stage, at }: OperationOf<'stage.add'>,
): Result<Journey> {
  if (journey.stages.some(({ id }) => id === stage.id)) return bad('id-taken', { id: stage.id })
  const room = checkRoom('stages', journey.stages.length)
  if (!room.ok) return room
  return good({ ...journey, stages: insertAt(journey.stages, stage, at) })
}

export function editStage(
  journey: Journey,
  { id, patch }: OperationOf<'stage.edit'>,
): Result<Journey> {
  const index = journey.stages.findIndex((one) => one.id === id)
  const old = journey.stages[index]
  if (old === undefined) return bad('unknown-stage', { id })
  const next = patchRecord(stage, old, patch, ['id'])
  return next.ok ? good({ ...journey, stages: replaceAt(journey.stages, index, next.value) }) : next
}

/** The stage takes its cards along: they stand in it by its id. */
export function moveStage(
  journey: Journey,
  { id, at }: OperationOf<'stage.move'>,
): Result<Journey> {
  const index = journey.stages.findIndex((one) => one.id === id)
  if (index < 0) return bad('unknown-stage', { id })
  return good({ ...journey, stages: moveTo(journey.stages, index, at) })
}

/** Refused for the last stage, and while there are cards unless the operation says to remove them too. */
export function removeStage(
  journey: Journey,
  { id, cards }: OperationOf<'stage.remove'>,
): Result<Journey> {
  const old = journey.stages.find((one) => one.id === id)
  if (old === undefined) return bad('unknown-stage', { id })
  if (journey.stages.length === 1) return bad('last-stage', { name: old.name })
  const gone = journey.cards.filter((card) => card.stage === id)
  if (gone.length > 0 && cards === 'refuse') {
    return bad('stage-has-cards', { name: old.name, cards: gone.length })
  }
  const tell: Tell = (kind, to) => (kind === 'stage' && to === id ? null : to)
  return good({
    ...journey,
    personas: journey.personas.map((persona) => relinkPersona(persona, tell)),
    stages: journey.stages.filter((one) => one !== old).map((stage) => relinkStage(stage, tell)),
    cards: withoutCards(journey.cards, gone).map((card) => relinkCard(card, tell)),
  })
}
