import type { Journey, Language } from '../../../src/journey/journey'
import { relinkCard, relinkPersona, relinkStage, type Tell } from '../../../src/journey/references'
import { buildTemplate } from '../../../src/templates/build-template'
import { templateById } from '../../../src/templates/templates'

/** The first stages of a template, with the cards that stand there. */
export function smallJourney(id = 'retail', stageCount = 2, language: Language = 'en'): Journey {
  const template = templateById(id)
  if (template === undefined) throw new Error(`There is no template ${id}`)
  const journey = buildTemplate(template, language)
  const stages = journey.stages.slice(0, stageCount)
  const kept = new Set(stages.map((stage) => stage.id))
  const cards = journey.cards.filter(({ stage }) => kept.has(stage))
  const there = new Set(cards.map((card) => card.id))
  const tell: Tell = (kind, at) =>
    (kind === 'stage' ? kept.has(at) : kind === 'card' ? there.has(at) : true) ? at : null
  return {
    ...journey,
    personas: journey.personas.map((persona) => relinkPersona(persona, tell)),
    stages: stages.map((stage) => relinkStage(stage, tell)),
    cards: cards.map((card) => relinkCard(card, tell)),
  }
}

/** The first of a list that fits. @throws if none does */
export function pick<T, S extends T>(items: readonly T[], fits: (item: T) => item is S): S
export function pick<T>(items: readonly T[], fits: (item: T) => boolean): T
export function pick<T>(items: readonly T[], fits: (item: T) => boolean): T {
  const found = items.find(fits)
  if (found === undefined) throw new Error('The journey has none of that')
  return found
}
