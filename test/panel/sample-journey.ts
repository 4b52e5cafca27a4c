import type { Journey } from '../../src/journey/journey'
import { newCard, newHead, newLane, newPersona, newStage } from '../../src/journey/new-record'

/** Two stages, a lane of each kind that matters here, three cards; every id is a word. */
export function sampleJourney(): Journey {
  const stage = (id: string) => ({ ...newStage(id), id })
  const card = (...[kind, at, lane, id]: [...Parameters<typeof newCard>]) => ({
    ...newCard(kind, at, lane, id),
    id,
  })
  return {
    ...newHead('en'),
    id: 'journey',
    title: 'A bouquet',
    personas: [{ ...newPersona('Vasily'), id: 'vasily' }],
    stages: [stage('search'), stage('buy')],
    lanes: [
      { ...newLane('actions', 'Actions'), id: 'actions' },
      { ...newLane('barriers', 'Barriers'), id: 'barriers' },
      { ...newLane('solutions', 'Solutions'), id: 'solutions' },
    ],
    cards: [
      card('note', 'search', 'actions', 'looks'),
      card('note', 'search', 'actions', 'asks'),
      card('barrier', 'search', 'barriers', 'dear'),
      card('solution', 'search', 'solutions', 'cheaper'),
    ],
  }
}
