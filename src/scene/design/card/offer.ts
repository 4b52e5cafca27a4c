import type { CardOf } from '../../../journey/card'
import type { Frame, Shape } from '../../shape'
import type { MapView } from '../../view/map-view'
import { skepticMark } from '../../view/skeptic-mark'
import { column, fieldText, mark, textShape } from '../parts'
import { footRow } from './evidence'

/** Feature, then what it gives and what that is worth to this buyer (C98); what the “Skeptic” makes of it (C101). */
export function offerParts(view: MapView, key: string, card: CardOf<'offer'>): Shape[] {
  const skeptic = skepticMark(card, view.words)
  const marks =
    skeptic === null ? [] : [mark(view, `${key}/skeptic`, skeptic.look, skeptic.text, 'Semi Bold')]
  return [
    ...fieldText(key, 'text', card.text, view.theme.ink, { weight: 'Semi Bold' }),
    ...captioned(view, key, 'advantage', card.advantage),
    ...captioned(view, key, 'benefit', card.benefit),
    ...footRow(view, key, card, marks),
  ]
}

function captioned(
  view: MapView,
  key: string,
  field: 'advantage' | 'benefit',
  text: string,
): Frame[] {
  if (text === '') return []
  const caption = textShape(`${key}/${field}/caption`, view.words[field], view.theme.faded, {
    name: 'Caption',
    size: 11,
    leading: 16,
    weight: 'Regular',
  })
  return [
    column(`${key}/${field}/part`, view.words[field], [
      caption,
      ...fieldText(key, field, text, view.theme.ink, { size: 12, leading: 16 }),
    ]),
  ]
}
