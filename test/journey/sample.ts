import { newCard, newHead, newLane, newPersona, newStage } from '../../src/journey/new-record'
import type { Card, CardKind, CardOf } from '../../src/journey/card'
import type { Journey } from '../../src/journey/journey'

const at = <T extends { id: string }>(record: T, id: string): T => ({ ...record, id })

/** A card of the sample, named by its id. */
export const sampleCard = (kind: CardKind, id: string, stage: string, lane: string): Card =>
  at(newCard(kind, stage, lane, id), id)

/**
 * Two personas (one has a lane of her own), three stages, five lanes; barrier `wall` in stage `a` is
 * answered by solutions `door` (same stage) and `ladder` (stage `b`).
 */
export const sample: Journey = {
  ...newHead('en'),
  id: 'journey',
  title: 'Sample',
  personas: [at(newPersona('Ann'), 'ann'), at(newPersona('Bob'), 'bob')],
  stages: [at(newStage('A'), 'a'), at(newStage('B'), 'b'), at(newStage('C'), 'c')],
  lanes: [
    { ...at(newLane('actions', 'Actions'), 'actions'), persona: 'ann' },
    at(newLane('touchpoints', 'Touchpoints'), 'touchpoints'),
    at(newLane('emotions', 'Emotions'), 'emotions'),
    at(newLane('barriers', 'Barriers'), 'barriers'),
    at(newLane('solutions', 'Solutions'), 'solutions'),
  ],
  cards: [
    sampleCard('note', 'n1', 'a', 'actions'),
    sampleCard('note', 'n2', 'a', 'actions'),
    sampleCard('note', 'n3', 'a', 'actions'),
    sampleCard('note', 'other', 'b', 'actions'),
    sampleCard('touchpoint', 'site', 'b', 'touchpoints'),
    {
      ...barrier('wall', 'a'),
      number: 1,
      solutions: ['door', 'ladder'],
    },
    sampleCard('solution', 'door', 'a', 'solutions'),
    sampleCard('solution', 'ladder', 'b', 'solutions'),
  ],
}

/** A barrier of the sample: of a type that the compiler knows. */
export function barrier(id: string, stage: string): CardOf<'barrier'> {
  const card = sampleCard('barrier', id, stage, 'barriers')
  if (card.kind !== 'barrier') throw new Error('not a barrier')
  return card
}

/** The ids in a cell of a journey, in their order. */
export const cell = (journey: Journey, stage: string, lane: string): string[] =>
  journey.cards.filter((card) => card.stage === stage && card.lane === lane).map(({ id }) => id)

export function cardById(journey: Journey, id: string): Card {
  const card = journey.cards.find((one) => one.id === id)
  if (card === undefined) throw new Error(`no card ${id}`)
  return card
}
