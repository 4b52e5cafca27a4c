import type { Card } from '../../../journey/card'
import type { Frame } from '../../shape'
import { stepNumberOf, type MapView } from '../../view/map-view'
import { row, textShape } from '../parts'

/** The number of the step that a card belongs to, e.g. `2.1`; nothing where it belongs to all of its stage (C4). */
export function stepTag(view: MapView, key: string, card: Card): Frame[] {
  const number = card.kind === 'step' ? undefined : stepNumberOf(view, card)
  return number === undefined ? [] : [numberChip(view, `${key}/step`, number)]
}

/** A number of a step on a ground of its own: what has a ground belongs to the map's order, what has a frame to a barrier. */
export const numberChip = ({ theme, words }: MapView, key: string, number: string): Frame =>
  row(
    key,
    `${words.step} · ${number}`,
    [
      textShape(`${key}/word`, number, theme.faded, {
        size: 11,
        leading: 14,
        weight: 'Bold',
        width: 'hug',
      }),
    ],
    { padding: [0, 5, 0, 5], radius: 4, fill: theme.chip },
  )
