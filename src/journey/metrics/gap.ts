import type { Card, CardOf } from '../card'
import type { Stage } from '../stage'

/** From how far below what is expected on a stage is worth a word (C62). */
export const SHORT = -2

/**
 * How much better than expected a stage turns out to be, in levels: below 0 it falls short (C12, C62).
 * @returns −4…+4, `null` where one of the two is not known: no gap that nobody has seen (C103)
 */
export const gapOf = ({ expected, score }: Pick<Stage, 'expected' | 'score'>): number | null =>
  expected === null || score === null ? null : score - expected

/** A touchpoint that falls short of what is expected of its stage. */
export interface Shortfall {
  readonly touchpoint: CardOf<'touchpoint'>
  /** Levels, below 0. */
  readonly gap: number
}

/** How many of them are named. */
const EACH = 3

/** The touchpoints that fall shortest of what is expected of their stage, the worst first; none where nobody knows. */
export function shortfallsOf(
  { id, expected }: Pick<Stage, 'id' | 'expected'>,
  cards: readonly Card[],
): readonly Shortfall[] {
  return cards
    .flatMap((card): Shortfall[] => {
      if (card.kind !== 'touchpoint' || card.stage !== id) return []
      const gap = gapOf({ expected, score: card.score })
      return gap === null || gap >= 0 ? [] : [{ touchpoint: card, gap }]
    })
    .sort((a, b) => a.gap - b.gap)
    .slice(0, EACH)
}
