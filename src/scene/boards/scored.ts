import type { Journey } from '../../journey/journey'
import type { MapWords } from '../../i18n/drawn-texts/map-words/en'
import { stageName } from './names'
import { shortened } from './shortened'

/** A stage or a touchpoint with its score. */
export interface Scored {
  readonly id: string
  readonly name: string
  /** The stage of a touchpoint, or the word for a stage. */
  readonly where: string
  readonly score: number | null
}

/** All that is scored on a map: the stages, then the touchpoints. */
export function scoredOf(
  { stages, cards }: Pick<Journey, 'stages' | 'cards'>,
  words: MapWords,
): readonly Scored[] {
  const names = new Map(stages.map((stage, i) => [stage.id, stageName(stage, i, words)]))
  return [
    ...stages.map(({ id, score }) => ({
      id,
      name: names.get(id) ?? '',
      where: words.stage,
      score,
    })),
    ...cards.flatMap((card) =>
      card.kind === 'touchpoint'
        ? [
            {
              id: card.id,
              name: shortened(card.text),
              where: names.get(card.stage) ?? '',
              score: card.score,
            },
          ]
        : [],
    ),
  ]
}
