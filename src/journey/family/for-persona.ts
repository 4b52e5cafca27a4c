import type { Card } from '../card'
import type { Journey } from '../journey'
import type { Lane } from '../lane'
import { newId } from '../new-id'
import type { Persona } from '../persona'
import { relinkCard, relinkPersona, relinkStage, type Tell } from '../references'
import type { Stage } from '../stage'

/**
 * The same way for another persona, as a map of its own (C90): what is the same keeps its id, what was found out about
 * others is unknown again. Of a persona who has a part in the journey, the lanes that are theirs come along; a new one takes
 * over the lanes of the first persona who has some, and the lanes of everybody else are left out, with their cards.
 * @param persona one of the journey's, or a new one
 * @param family that both maps belong to
 */
export function forPersona(journey: Journey, persona: Persona, family: string): Journey {
  const { lanes: all, personas, stages } = journey
  const isKnown = personas.some(({ id }) => id === persona.id)
  const owner = isKnown ? persona.id : firstWithLanes(personas, all)
  const lanes = all
    .filter((lane) => lane.persona === null || lane.persona === owner)
    .map((lane) => (lane.persona === null ? lane : { ...lane, persona: persona.id }))
  const there = new Set(lanes.map(({ id }) => id))
  const cards = journey.cards.filter(({ lane }) => there.has(lane))
  const known = {
    persona: new Set([persona.id]),
    stage: new Set(stages.map(({ id }) => id)),
    card: new Set(cards.map(({ id }) => id)),
  }
  const tell: Tell = (kind, id) => (known[kind].has(id) ? id : null)
  return {
    ...journey,
    id: newId(),
    family,
    maturity: [],
    personas: [relinkPersona(persona, tell)],
    stages: stages.map((stage) => relinkStage(unknownStage(stage), tell)),
    lanes,
    cards: cards.map((card) => relinkCard(unknownCard(card), tell)),
  }
}

const firstWithLanes = (personas: readonly Persona[], lanes: readonly Lane[]): string | null =>
  personas.find(({ id }) => lanes.some(({ persona }) => persona === id))?.id ?? null

const unknownStage = (stage: Stage): Stage => ({
  ...stage,
  importance: null,
  score: null,
  expected: null,
  emotion: null,
  feeling: '',
  entered: null,
  passed: null,
})

/** What is written on a card stays as a beginning; nobody has seen yet whether it holds here, too. */
function unknownCard(card: Card): Card {
  const own = { ...card, evidence: null }
  switch (own.kind) {
    case 'touchpoint':
      return { ...own, importance: null, score: null }
    case 'kpi':
      return { ...own, value: '', change: '', trend: null }
    case 'offer':
      return { ...own, skeptic: own.skeptic.map(() => null) }
    case 'decision':
      return {
        ...own,
        affects: own.affects.map((one) => ({ ...one, contradicts: null, why: '', strengthen: '' })),
      }
    default:
      return own
  }
}
