import type { Where } from '../../journey/checks/check'
import type { Journey } from '../../journey/journey'
import { cardTitle, laneTitle, personaTitle, stageTitle } from '../words/titles'
import type { Words } from '../words/words'

/** How to call what a check points at. */
export function placeTitle(journey: Journey, { kind, id }: Where, words: Words): string {
  switch (kind) {
    case 'journey':
      return words.say('settings')
    case 'stage':
      return stageTitle(journey, id, words)
    case 'card':
      return cardTitle(journey.cards.find((card) => card.id === id)?.text ?? '', words)
    case 'lane': {
      const lane = journey.lanes.find((one) => one.id === id)
      return lane === undefined ? '' : laneTitle(lane, words)
    }
    case 'persona': {
      const index = journey.personas.findIndex((persona) => persona.id === id)
      const persona = journey.personas[index]
      return persona === undefined ? '' : personaTitle(persona, index + 1, words)
    }
  }
}
