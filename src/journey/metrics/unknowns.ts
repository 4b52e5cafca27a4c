import type { Journey } from '../journey'
import { conversionOf } from './conversion'

/** How many of something nobody knows yet. */
export interface Unknown {
  readonly name:
    'emotions' | 'stageScores' | 'touchpointScores' | 'people' | 'unfounded' | 'assumed'
  /** From 1 on. */
  readonly count: number
  readonly of: number
}

/** What is not known yet: a gap is told as a gap (C31, C103). What is known altogether is left out. */
export function unknownsOf({ stages, cards }: Pick<Journey, 'stages' | 'cards'>): Unknown[] {
  const among = <T>(
    name: Unknown['name'],
    all: readonly T[],
    isUnknown: (one: T) => boolean,
  ): Unknown => ({ name, count: all.filter(isUnknown).length, of: all.length })
  const touchpoints = cards.filter((card) => card.kind === 'touchpoint')
  return [
    among('emotions', stages, ({ emotion }) => emotion === null),
    among('stageScores', stages, ({ score }) => score === null),
    among('touchpointScores', touchpoints, ({ score }) => score === null),
    among('people', conversionOf(stages).steps, ({ conversion }) => conversion === null),
    among('unfounded', cards, ({ evidence }) => evidence === null),
    among('assumed', cards, ({ evidence }) => evidence?.level === 'assumption'),
  ].filter(({ count }) => count > 0)
}
