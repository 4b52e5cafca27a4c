import type { Card } from '../../journey/card'
import type { MapView } from './map-view'

/** All that decides how a card looks besides the card itself. */
export const looksOf = (
  { theme, words, answers, badges }: MapView,
  { id }: Card,
): readonly unknown[] => [theme, words, (answers.get(id) ?? []).join(), badges.at.get(`card:${id}`)]
