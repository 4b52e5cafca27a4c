import { addCard, editCard, moveCard, removeCard } from './apply/card'
import { editJourney } from './apply/head'
import { addLane, editLane, moveLane, removeLane } from './apply/lane'
import { linkSolution, unlinkSolution } from './apply/link'
import { addPersona, editPersona, movePersona, removePersona } from './apply/persona'
import { addStage, editStage, moveStage, removeStage } from './apply/stage'
import type { Journey } from './journey'
import type { Operation } from './operation'
import { good, type Result } from './problem'

/**
 * The journey after an operation; the one given is not touched, and parts that do not change stay the same objects.
 * @returns the new journey, or the problem for which the operation is refused
 */
export function apply(journey: Journey, operation: Operation): Result<Journey> {
  switch (operation.type) {
    case 'journey.edit':
      return editJourney(journey, operation)
    case 'persona.add':
      return addPersona(journey, operation)
    case 'persona.edit':
      return editPersona(journey, operation)
    case 'persona.move':
      return movePersona(journey, operation)
    case 'persona.remove':
      return removePersona(journey, operation)
    case 'stage.add':
      return addStage(journey, operation)
    case 'stage.edit':
      return editStage(journey, operation)
    case 'stage.move':
      return moveStage(journey, operation)
    case 'stage.remove':
      return removeStage(journey, operation)
    case 'lane.add':
      return addLane(journey, operation)
    case 'lane.edit':
      return editLane(journey, operation)
    case 'lane.move':
      return moveLane(journey, operation)
    case 'lane.remove':
      return removeLane(journey, operation)
    case 'card.add':
      return addCard(journey, operation)
    case 'card.edit':
      return editCard(journey, operation)
    case 'card.move':
      return moveCard(journey, operation)
    case 'card.remove':
      return removeCard(journey, operation)
    case 'barrier.link':
      return linkSolution(journey, operation)
    case 'barrier.unlink':
      return unlinkSolution(journey, operation)
  }
}

/** Applies operations one after another, all or none. */
export function applyAll(journey: Journey, operations: readonly Operation[]): Result<Journey> {
  let current = journey
  for (const operation of operations) {
    const next = apply(current, operation)
    if (!next.ok) return next
    current = next.value
  }
  return good(current)
}
