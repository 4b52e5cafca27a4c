import type { Card } from '../../journey/card'
import type { Operation } from '../../journey/operation'

/** Moves a card by one place in its cell; `null` where it stands at the end already. */
export function moveCardBy(cell: readonly Card[], card: Card, by: -1 | 1): Operation | null {
  const at = cell.findIndex(({ id }) => id === card.id) + by
  if (at < 0 || at >= cell.length) return null
  return { type: 'card.move', id: card.id, stage: card.stage, lane: card.lane, at }
}

/** The neighbour that takes the focus when a card goes: the next one, else the one before. */
export function neighbour(cell: readonly Card[], card: Card): Card | undefined {
  const at = cell.findIndex(({ id }) => id === card.id)
  return cell[at + 1] ?? cell[at - 1]
}
