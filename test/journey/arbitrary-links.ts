import fc from 'fast-check'
import type { Card } from '../../src/journey/card'
import type { Journey } from '../../src/journey/journey'
import type { Persona } from '../../src/journey/persona'
import type { Stage } from '../../src/journey/stage'
import { all, oneOf, orUnknown, text } from './arbitrary-values'

/** What names a stage: ways back, stances, decisions. */
export function withStageLinks(journey: Journey): fc.Arbitrary<Journey> {
  const stage = oneOf(journey.stages.map(({ id }) => id))
  const some = fc.subarray(journey.stages.map(({ id }) => id))
  return fc
    .record({
      stages: all(
        journey.stages.map((one) =>
          fc
            .option(fc.record({ to: stage, when: text }), { nil: null })
            .map((returns): Stage => ({ ...one, returns })),
        ),
      ),
      personas: all(
        journey.personas.map((one) =>
          fc
            .tuple(some, fc.constantFrom('for' as const, 'against' as const))
            .map(([ids, is]): Persona => ({
              ...one,
              stances: ids.map((id) => ({ stage: id, is })),
            })),
        ),
      ),
      cards: all(
        journey.cards.map((card) =>
          card.kind !== 'decision'
            ? fc.constant(card)
            : fc
                .tuple(some, orUnknown([true, false]), text, text)
                .map(([ids, contradicts, why, strengthen]): Card => ({
                  ...card,
                  affects: ids.map((id) => ({ stage: id, contradicts, why, strengthen })),
                })),
        ),
      ),
    })
    .map((linkedParts) => ({ ...journey, ...linkedParts }))
}

/** A number and some of the solutions there are, on each barrier; a step, where there is one in the stage. */
export function linked(cards: readonly Card[]): fc.Arbitrary<Card[]> {
  const solutions = cards.filter(({ kind }) => kind === 'solution').map(({ id }) => id)
  return all(
    cards.map((card, index) => {
      const steps = cards.filter(({ kind, stage }) => kind === 'step' && stage === card.stage)
      return fc
        .tuple(fc.subarray(solutions), oneOf([null, ...steps.map(({ id }) => id)]))
        .map(([some, step]): Card =>
          card.kind === 'barrier'
            ? { ...card, step, number: index + 1, solutions: some }
            : { ...card, step },
        )
    }),
  )
}
