import { card as cardSchema, type Card } from '../card'
import type { Journey } from '../journey'
import { cardKindOfLane } from '../lane-kind'
import type { OperationOf } from '../operation'
import { bad, good, type Result } from '../problem'
import { isStepOf, withOwnSteps } from '../steps'
import { checkRoom } from './check-room'
import { insertAt, replaceAt } from './list'
import { patchRecord } from './patch-record'
import { withoutCards } from './without-cards'

/**
 * Puts a card into its cell: `at` counts the cards that already stand there. A step of another stage is forgotten: the card
 * comes from there.
 */
export function addCard(
  journey: Journey,
  { card: given, at }: OperationOf<'card.add'>,
): Result<Journey> {
  const { step } = given
  const isOwn = step === null || isStepOf(journey.cards, step, given.stage)
  const card = isOwn ? given : { ...given, step: null }
  if (journey.cards.some(({ id }) => id === card.id)) return bad('id-taken', { id: card.id })
  const room = checkRoom('cards', journey.cards.length)
  if (!room.ok) return room
  const place = checkPlace(journey, card.stage, card.lane)
  if (!place.ok) return place
  const references = checkReferences(journey, card)
  if (!references.ok) return references
  return good({ ...journey, cards: insertIntoCell(journey.cards, numbered(journey, card), at) })
}

/** Changes a card's text or fields; its place changes by `card.move`, its links by `barrier.link`. */
export function editCard(
  journey: Journey,
  { id, patch }: OperationOf<'card.edit'>,
): Result<Journey> {
  const index = journey.cards.findIndex((one) => one.id === id)
  const old = journey.cards[index]
  if (old === undefined) return bad('unknown-card', { id })
  const next = patchRecord<Card>(cardSchema, old, patch, [
    'id',
    'kind',
    'stage',
    'lane',
    'solutions',
  ])
  if (!next.ok) return next
  const references = checkReferences(journey, next.value)
  return references.ok
    ? good({ ...journey, cards: replaceAt(journey.cards, index, next.value) })
    : references
}

/**
 * Moves a card to another cell, or to another place in its own. It keeps its kind in a lane made for another; in another
 * stage it belongs to no step any more, and a step that goes there has no cards left (C4).
 */
export function moveCard(
  journey: Journey,
  { id, stage, lane, at }: OperationOf<'card.move'>,
): Result<Journey> {
  const old = journey.cards.find((one) => one.id === id)
  if (old === undefined) return bad('unknown-card', { id })
  const place = checkPlace(journey, stage, lane)
  if (!place.ok) return place
  const others = journey.cards.filter((one) => one !== old)
  const moved = old.stage === stage && old.lane === lane ? old : { ...old, stage, lane }
  const cards = insertIntoCell(others, moved, at)
  return good({ ...journey, cards: old.stage === stage ? cards : withOwnSteps(cards) })
}

export function removeCard(journey: Journey, { id }: OperationOf<'card.remove'>): Result<Journey> {
  const old = journey.cards.find((one) => one.id === id)
  if (old === undefined) return bad('unknown-card', { id })
  return good({ ...journey, cards: withoutCards(journey.cards, [old]) })
}

function checkPlace(journey: Journey, stage: string, laneId: string): Result<null> {
  if (!journey.stages.some(({ id }) => id === stage)) return bad('unknown-stage', { id: stage })
  const lane = journey.lanes.find(({ id }) => id === laneId)
  if (lane === undefined) return bad('unknown-lane', { id: laneId })
  return cardKindOfLane(lane.kind) === null
    ? bad('lane-holds-no-cards', { name: lane.name })
    : good(null)
}

function checkReferences(journey: Journey, card: Card): Result<null> {
  const { step } = card
  if (step !== null && !isStepOf(journey.cards, step, card.stage))
    return bad('not-a-step', { id: step })
  if (card.kind === 'decision') {
    const lost = card.affects.find(({ stage }) => !journey.stages.some(({ id }) => id === stage))
    if (lost !== undefined) return bad('unknown-stage', { id: lost.stage })
  }
  if (card.kind !== 'barrier') return good(null)
  const { blocks, solutions } = card
  if (blocks !== null && !journey.stages.some(({ id }) => id === blocks)) {
    return bad('unknown-stage', { id: blocks })
  }
  const lost = solutions.find(
    (id) => !journey.cards.some((one) => one.id === id && one.kind === 'solution'),
  )
  return lost === undefined ? good(null) : bad('not-a-solution', { id: lost })
}

function insertIntoCell(cards: readonly Card[], card: Card, at: number): Card[] {
  let seen = 0
  let index = cards.length
  // By index: what thousands of cards in turn walk past, must not make a pair for each card.
  for (let i = 0; i < cards.length; i += 1) {
    const other = cards[i]
    if (other?.stage !== card.stage || other.lane !== card.lane) continue
    if (seen === at) {
      index = i
      break
    }
    seen += 1
    index = i + 1
  }
  return insertAt(cards, card, index)
}

/**
 * A barrier without a number, or with one that another barrier has, gets the next one: numbers that
 * people already use in talk stay what they are.
 */
function numbered(journey: Journey, card: Card): Card {
  if (card.kind !== 'barrier') return card
  const taken = journey.cards.flatMap((one) => (one.kind === 'barrier' ? [one.number] : []))
  if (card.number > 0 && !taken.includes(card.number)) return card
  return { ...card, number: taken.reduce((max, number) => Math.max(max, number), 0) + 1 }
}
