import type { Journey } from '../journey/journey'
import {
  relinkCard,
  relinkLane,
  relinkPersona,
  relinkStage,
  type Tell,
} from '../journey/references'
import type { TablePart } from '../i18n/in-words/table-of'

/**
 * A part of a map as a map of its own: what `tableOf` would show of it, whole records with their ids, and the personas
 * whose way it is. Links to what is not in it are left out, so that it is as sound as the whole.
 */
export function partOf(journey: Journey, part: TablePart): Journey {
  const named = part.cards === undefined ? null : new Set(part.cards)
  const isIn = (ids: readonly string[] | undefined, id: string): boolean =>
    ids?.includes(id) ?? true
  const cards = journey.cards.filter(
    ({ id, stage, lane }) =>
      (named?.has(id) ?? true) && isIn(part.stages, stage) && isIn(part.lanes, lane),
  )
  const holds = (where: 'stage' | 'lane', id: string): boolean =>
    named === null || cards.some((card) => card[where] === id)
  const stages = journey.stages.filter(({ id }) => isIn(part.stages, id) && holds('stage', id))
  const lanes = journey.lanes.filter(({ id }) => isIn(part.lanes, id) && holds('lane', id))

  const left = {
    persona: new Set(journey.personas.map(({ id }) => id)),
    stage: new Set(stages.map(({ id }) => id)),
    card: new Set(cards.map(({ id }) => id)),
  }
  const tell: Tell = (kind, id) => (left[kind].has(id) ? id : null)
  return {
    ...journey,
    personas: journey.personas.map((persona) => relinkPersona(persona, tell)),
    stages: stages.map((stage) => relinkStage(stage, tell)),
    lanes: lanes.map((lane) => relinkLane(lane, tell)),
    cards: cards.map((card) => relinkCard(card, tell)),
  }
}
