import type { Card } from '../../journey/card'
import { cardChanges, type CardChange, type CardsBefore } from '../../journey/family/card-change'
import type { Words } from '../words/words'

const TEXTS = {
  added: 'isAddedHere',
  changed: 'isChangedHere',
  moved: 'isMovedHere',
} as const satisfies Record<CardChange, string>

/** How a card differs from the map that this one is held against, in words; empty where it does not. */
export const changeText = (card: Card, before: CardsBefore, { say }: Words): string =>
  cardChanges(card, before)
    .map((change) => say(TEXTS[change]))
    .join(', ')
