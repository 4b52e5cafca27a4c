import type { Card } from '../card'

/** The cards less those in `gone`; barriers forget the solutions that went. Untouched cards stay the same objects. */
export function withoutCards(cards: readonly Card[], gone: readonly Card[]): Card[] {
  const ids = new Set(gone.map((card) => card.id))
  const left = cards.filter((card) => !ids.has(card.id))
  if (gone.every(({ kind }) => kind !== 'solution')) return left
  return left.map((card) =>
    card.kind === 'barrier' && card.solutions.some((id) => ids.has(id))
      ? { ...card, solutions: card.solutions.filter((id) => !ids.has(id)) }
      : card,
  )
}
