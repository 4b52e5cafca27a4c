import type { Card, CardOf } from './card'
import type { Journey } from './journey'

/** Whether a step is one of the steps of a stage (C4). */
export const isStepOf = (cards: readonly Card[], step: string, stage: string): boolean =>
  cards.some(({ id, kind, stage: at }) => id === step && kind === 'step' && at === stage)

/** The steps of every stage that has some, in the order in which the map shows them (C4, C13), by the id of the stage. */
export function stepsByStage({
  lanes,
  cards,
}: Pick<Journey, 'lanes' | 'cards'>): ReadonlyMap<string, readonly CardOf<'step'>[]> {
  const rows = new Map(lanes.map(({ id }, index) => [id, index]))
  const row = ({ lane }: Card): number => rows.get(lane) ?? 0
  const steps = new Map<string, CardOf<'step'>[]>()
  for (const card of cards) {
    if (card.kind !== 'step') continue
    const known = steps.get(card.stage)
    if (known === undefined) steps.set(card.stage, [card])
    else known.push(card)
  }
  for (const of of steps.values()) of.sort((a, b) => row(a) - row(b))
  return steps
}

/**
 * The cards without such steps as are none of their own stage: these say nothing of them.
 * @returns untouched cards are the same objects, and so is the list where nothing changes
 */
export function withOwnSteps(cards: Card[]): Card[] {
  const stages = stagesOfSteps(cards)
  const isOwn = ({ step, stage }: Card): boolean => step === null || stages.get(step) === stage
  return cards.every(isOwn)
    ? cards
    : cards.map((card) => (isOwn(card) ? card : { ...card, step: null }))
}

/** The id of the stage in which each step stands, by the id of the step. */
export const stagesOfSteps = (cards: readonly Card[]): ReadonlyMap<string, string> =>
  new Map(cards.flatMap(({ kind, id, stage }) => (kind === 'step' ? [[id, stage]] : [])))
