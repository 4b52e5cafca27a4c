import type { CardOf } from '../../../journey/card'
import type { Shape } from '../../shape'
import type { MapView } from '../../view/map-view'
import { fieldText, row, textShape } from '../parts'
import { footRow } from './evidence'

/** Part of the total cost of ownership and its amount; what it is for (C97). */
export function costParts(view: MapView, key: string, card: CardOf<'cost'>): Shape[] {
  const { theme, words } = view
  const head = row(
    `${key}/head`,
    'Head',
    [
      textShape(`${key}/part`, words[card.part], theme.faded, {
        size: 11,
        leading: 16,
        weight: 'Semi Bold',
        width: 'hug',
      }),
      ...fieldText(key, 'amount', card.amount, theme.ink, {
        size: 14,
        leading: 20,
        weight: 'Bold',
        width: 'hug',
      }),
    ],
    { width: 'fill', justify: 'between', gap: 8, wrap: true },
  )
  return [head, ...fieldText(key, 'text', card.text, theme.ink), ...footRow(view, key, card)]
}
