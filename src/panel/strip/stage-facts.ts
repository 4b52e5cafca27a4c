import type { Journey } from '../../journey/journey'

/** What the strip says of a stage besides its name. */
export interface StageFacts {
  readonly barriers: number
  /** Barriers that no solution answers yet. */
  readonly unanswered: number
}

/** The barriers of every stage, in one pass over the cards. */
export function stageFacts({
  stages,
  cards,
}: Pick<Journey, 'stages' | 'cards'>): ReadonlyMap<string, StageFacts> {
  const facts = new Map(stages.map(({ id }) => [id, { barriers: 0, unanswered: 0 }]))
  for (const card of cards) {
    if (card.kind !== 'barrier') continue
    const stage = facts.get(card.stage)
    if (stage === undefined) continue
    stage.barriers += 1
    if (card.solutions.length === 0) stage.unanswered += 1
  }
  return facts
}
