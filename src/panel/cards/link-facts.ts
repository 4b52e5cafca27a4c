import type { CardOf } from '../../journey/card'
import type { Journey } from '../../journey/journey'
import { barrierNumbers } from '../../scene/view/barrier-numbers'
import { stepNumbers } from '../../scene/view/step-numbers'

/** How barriers and solutions hang together, and which steps there are, worked out once for all cards. */
export interface LinkFacts {
  /** The number a barrier has on the map, by its id. */
  readonly numbers: ReadonlyMap<string, number>
  /** The number a step has on the map, by its id. */
  readonly steps: ReadonlyMap<string, string>
  readonly barriers: readonly CardOf<'barrier'>[]
  readonly solutions: ReadonlyMap<string, CardOf<'solution'>>
  /** The barriers a solution answers, by the solution's id. */
  readonly answered: ReadonlyMap<string, readonly CardOf<'barrier'>[]>
}

/** The links of a journey, in a few passes over its cards. */
export function linkFacts(journey: Pick<Journey, 'stages' | 'lanes' | 'cards'>): LinkFacts {
  const barriers = journey.cards.filter((card) => card.kind === 'barrier')
  const answered = new Map<string, CardOf<'barrier'>[]>()
  for (const barrier of barriers) {
    for (const id of barrier.solutions) {
      const list = answered.get(id)
      if (list === undefined) answered.set(id, [barrier])
      else list.push(barrier)
    }
  }
  const solutions = journey.cards.filter((card) => card.kind === 'solution')
  return {
    numbers: barrierNumbers(journey),
    steps: stepNumbers(journey),
    barriers,
    solutions: new Map(solutions.map((card) => [card.id, card])),
    answered,
  }
}
