import type { Journey } from '../../../src/journey/journey'
import { newCard, newHead, newLane, newPersona, newStage } from '../../../src/journey/new-record'
import { barrier } from '../../journey/sample'

const at = <T extends { readonly id: string }>(record: T, id: string): T => ({ ...record, id })

const blank: Journey = {
  ...newHead('en'),
  id: 'tiny',
  title: 'Tiny',
  personas: [],
  stages: [{ ...at(newStage('A'), 'a'), emotion: 1 }],
  lanes: [at(newLane('barriers', 'Walls'), 'walls')],
  cards: [{ ...barrier('wall', 'a'), lane: 'walls', number: 1 }],
}
const second = { ...at(newStage('B'), 'b'), emotion: -1 as const }
const doors = at(newLane('solutions', 'Doors'), 'doors')

/** One stage with a barrier: for what takes many calls. */
export const plain = blank

/** Smaller still, for what takes the most calls: one note. */
export const least: Journey = {
  ...blank,
  lanes: [at(newLane('actions', 'Steps'), 'steps')],
  cards: [at(newCard('note', 'a', 'steps', 'Walk'), 'walk')],
}

/** For what is done to personas. */
export const withPersonas: Journey = {
  ...blank,
  personas: [at(newPersona('Ann'), 'ann'), at(newPersona('Zoe'), 'zoe')],
}

/** For what is done to stages: two, with a curve. */
export const withStages: Journey = {
  ...blank,
  stages: [...blank.stages, second],
  lanes: [at(newLane('emotions', 'Curve'), 'curve'), ...blank.lanes],
}

/** For what is done to cards and lanes: two of each kind, and a barrier with its solution. */
export const withCards: Journey = {
  ...blank,
  personas: [at(newPersona('Ann'), 'ann')],
  stages: [...blank.stages, second],
  lanes: [...blank.lanes.map((lane) => ({ ...lane, persona: 'ann' })), doors],
  cards: [
    ...blank.cards.map((card) =>
      card.kind === 'barrier' ? { ...card, solutions: ['door'] } : card,
    ),
    at(newCard('solution', 'a', 'doors', 'Door'), 'door'),
    at(newCard('solution', 'a', 'doors', 'Gate'), 'gate'),
  ],
}
