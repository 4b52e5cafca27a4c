import type { Card } from '../../journey/card'
import { stepNumberOf, type MapView } from './map-view'

/** All that decides how a card looks besides the card itself. */
export const looksOf = (view: MapView, card: Card): readonly unknown[] => [
  view.theme,
  view.words,
  (view.answers.get(card.id) ?? []).join(),
  view.badges.at.get(`card:${card.id}`),
  stepNumberOf(view, card),
  // A step has the colour of its stage, which is mixed by how many there are.
  card.kind === 'step' ? view.journey.stages.length : null,
]
