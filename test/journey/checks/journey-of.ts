import type { Card } from '../../../src/journey/card'
import type { Journey } from '../../../src/journey/journey'
import type { Lane } from '../../../src/journey/lane'
import { newCard, newLane, newPersona, newStage } from '../../../src/journey/new-record'
import type { Persona } from '../../../src/journey/persona'
import type { Stage } from '../../../src/journey/stage'
import { sample } from '../sample'

/** A journey of two stages (`a`, `b`) and three lanes with nothing in them, and what is given instead. */
export const journeyOf = (given: Partial<Journey>): Journey => ({
  ...sample,
  personas: [],
  stages: [stageOf('a'), stageOf('b')],
  lanes: [laneOf('actions'), laneOf('touchpoints'), laneOf('barriers')],
  cards: [],
  ...given,
})

export const stageOf = (id: string, given: Partial<Stage> = {}): Stage => ({
  ...newStage(id),
  id,
  ...given,
})
export const personaOf = (id: string, given: Partial<Persona> = {}): Persona => ({
  ...newPersona(id),
  id,
  ...given,
})
const laneOf = (kind: 'actions' | 'touchpoints' | 'barriers'): Lane => ({
  ...newLane(kind, kind),
  id: kind,
})

export const note = (id: string, stage: string, text = id): Card => ({
  ...newCard('note', stage, 'actions', text),
  id,
})
export const touchpoint = (id: string, stage: string, given: object = {}): Card => ({
  ...newCard('touchpoint', stage, 'touchpoints', id),
  id,
  ...given,
})
export const barrier = (id: string, stage: string, solutions: readonly string[] = []): Card => {
  const card = newCard('barrier', stage, 'barriers', id)
  return card.kind === 'barrier' ? { ...card, id, solutions: [...solutions] } : card
}
