import { SEVERITIES, type CardOf } from '../card'
import type { Journey } from '../journey'

/** Of a stage that nobody has weighed: in the middle. */
const UNKNOWN = 3

/** A barrier with the cards that answer it, in the order in which it names them. */
export interface Answered {
  readonly barrier: CardOf<'barrier'>
  readonly solutions: readonly CardOf<'solution'>[]
}

/** The barriers, those that make people leave first; of equal ones that of the more important stage (C55, C56). */
export function worstBarriers({ stages, cards }: Pick<Journey, 'stages' | 'cards'>): Answered[] {
  const weights = new Map(stages.map(({ id, importance }) => [id, importance ?? UNKNOWN]))
  const solutions = new Map(
    cards.flatMap((card) => (card.kind === 'solution' ? [[card.id, card] as const] : [])),
  )
  const rank = ({ severity, stage }: CardOf<'barrier'>): number =>
    10 * SEVERITIES.indexOf(severity) + (weights.get(stage) ?? 0)
  return cards
    .filter((card) => card.kind === 'barrier')
    .sort((a, b) => rank(b) - rank(a))
    .map((barrier) => ({
      barrier,
      solutions: barrier.solutions.flatMap((id) => solutions.get(id) ?? []),
    }))
}
