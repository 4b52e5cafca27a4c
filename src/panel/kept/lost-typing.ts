import type { Journey } from '../../journey/journey'
import { newId } from '../../journey/new-id'
import type { Operation } from '../../journey/operation'
import type { SyncState } from '../sync/sync-state'
import type { Kept } from './kept'
import { textThere, typedText } from './typed-text'

/** What is being typed, and into which field. */
export interface Typed {
  readonly key: string
  readonly operation: Operation
}

/**
 * What a person typed and does not see any more after `next`, though they did not take it away
 * themselves. A text that somebody only added to is not lost, nor is that of a card which now stands
 * off the map.
 */
export function lostTyping(
  { key, operation }: Typed,
  before: Journey,
  next: SyncState,
  why: 'changed' | 'refused',
): Kept | null {
  const text = typedText(operation)
  const there = textThere(next.shown, operation)
  if (there !== null) {
    return holds(there, text) ? null : { ...keptOf({ key, operation }, before), why }
  }
  const parked = next.truth.notes.parked.map(({ card }) => card)
  const offMap = textThere({ ...next.shown, cards: parked }, operation)
  if (offMap === null) return keptOf({ key, operation }, before)
  // Its card comes back by hand: another one would be a double.
  return holds(offMap, text) ? null : { ...keptOf({ key, operation }, before), card: null }
}

/** What is typed, as something kept whose record is gone. */
export const keptOf = ({ key, operation }: Typed, before: Journey): Kept => ({
  id: newId(),
  key,
  why: 'gone',
  text: typedText(operation),
  typing: operation,
  card:
    operation.type === 'card.edit'
      ? (before.cards.find(({ id }) => id === operation.id) ?? null)
      : null,
})

/** Figma may write spaces and line ends in its own way. */
const holds = (there: string, text: string): boolean => squeeze(there).includes(squeeze(text))

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim()
