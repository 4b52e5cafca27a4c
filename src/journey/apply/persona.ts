import type { Journey } from '../journey'
import type { OperationOf } from '../operation'
import { persona } from '../persona'
import { bad, good, type Result } from '../problem'
import { checkRoom } from './check-room'
import { insertAt, moveTo, replaceAt } from './list'
import { patchRecord } from './patch-record'

export function addPersona(
  journey: Journey,
  { persona, at }: OperationOf<'persona.add'>,
): Result<Journey> {
  if (journey.personas.some(({ id }) => id === persona.id))
    return bad('id-taken', { id: persona.id })
  const room = checkRoom('personas', journey.personas.length)
  if (!room.ok) return room
  return good({ ...journey, personas: insertAt(journey.personas, persona, at) })
}

export function editPersona(
  journey: Journey,
  { id, patch }: OperationOf<'persona.edit'>,
): Result<Journey> {
  const index = journey.personas.findIndex((one) => one.id === id)
  const old = journey.personas[index]
  if (old === undefined) return bad('unknown-persona', { id })
  const next = patchRecord(persona, old, patch, ['id'])
  return next.ok
    ? good({ ...journey, personas: replaceAt(journey.personas, index, next.value) })
    : next
}

export function movePersona(
  journey: Journey,
  { id, at }: OperationOf<'persona.move'>,
): Result<Journey> {
  const index = journey.personas.findIndex((one) => one.id === id)
  if (index < 0) return bad('unknown-persona', { id })
  return good({ ...journey, personas: moveTo(journey.personas, index, at) })
}

/** Refused while a lane is the persona's own: it would be nobody's. */
export function removePersona(
  journey: Journey,
  { id }: OperationOf<'persona.remove'>,
): Result<Journey> {
  const old = journey.personas.find((one) => one.id === id)
  if (old === undefined) return bad('unknown-persona', { id })
  const lanes = journey.lanes.filter((lane) => lane.persona === id).length
  if (lanes > 0) return bad('persona-has-lanes', { name: old.name, lanes })
  return good({ ...journey, personas: journey.personas.filter((one) => one !== old) })
}
