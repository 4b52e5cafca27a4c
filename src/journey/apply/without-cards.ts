import type { Card } from '../card'
import { relinkCard } from '../references'

/** The cards less those in `gone`; the others forget those that went. Untouched cards stay the same objects. */
export function withoutCards(cards: readonly Card[], gone: readonly Card[]): Card[] {
  const ids = new Set(gone.map((card) => card.id))
  const left = cards.filter((card) => !ids.has(card.id))
  // Only solutions and steps are named by other cards.
  if (gone.every(({ kind }) => kind !== 'solution' && kind !== 'step')) return left
  return left.map((card) =>
    relinkCard(card, (kind, id) => (kind === 'card' && ids.has(id) ? null : id)),
  )
}
