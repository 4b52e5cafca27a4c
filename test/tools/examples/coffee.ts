import type { CardOf } from '../../../src/journey/card'
import type { Journey } from '../../../src/journey/journey'
import { newCard, newHead, newLane, newPersona, newStage } from '../../../src/journey/new-record'

const at = <T extends { readonly id: string }>(record: T, id: string): T => ({ ...record, id })

/** A small map for examples and tests: a coffee on the way to work. Its ids can be read. */
export const coffee: Journey = {
  ...newHead('en'),
  id: 'coffee',
  title: 'A coffee on the way to work',
  scenario: 'From leaving home to the first sip, in twelve minutes.',
  owner: 'Head of the corner café',
  review: '2026-12-01',
  personas: [at(newPersona('Lena, 31'), 'lena')],
  stages: [
    {
      ...at(newStage('Passes by'), 'passes'),
      importance: 4,
      score: 3,
      emotion: 0,
      entered: 900,
      passed: 120,
    },
    {
      ...at(newStage('Waits in the queue'), 'waits'),
      importance: 5,
      emotion: -2,
      entered: 120,
      passed: 84,
    },
  ],
  lanes: [
    at(newLane('actions', 'Actions'), 'actions'),
    at(newLane('touchpoints', 'Touchpoints'), 'touchpoints'),
    at(newLane('emotions', 'Emotions'), 'emotions'),
    at(newLane('barriers', 'Barriers'), 'barriers'),
    at(newLane('solutions', 'Solutions'), 'solutions'),
  ],
  cards: [
    at(newCard('note', 'passes', 'actions', 'Looks through the window'), 'looks'),
    at(newCard('touchpoint', 'passes', 'touchpoints', 'The sign on the pavement'), 'sign'),
    at(newCard('note', 'waits', 'actions', 'Counts the people in front'), 'counts'),
    at(newCard('touchpoint', 'waits', 'touchpoints', 'The menu on the wall'), 'menu'),
    { ...wait(), number: 1, blocks: 'waits', solutions: ['ahead'] },
    at(newCard('solution', 'waits', 'solutions', 'Order ahead from the phone'), 'ahead'),
  ],
}

function wait(): CardOf<'barrier'> {
  const card = newCard('barrier', 'waits', 'barriers', 'No telling how long it takes')
  if (card.kind !== 'barrier') throw new Error('This card is no barrier')
  return { ...card, id: 'unknown-wait' }
}
