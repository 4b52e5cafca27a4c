import type { CardOf } from '../../../journey/card'
import type { MapView } from '../../view/map-view'
import { skepticMark } from '../../view/skeptic-mark'
import { fieldLine, TYPE, type Line } from '../lines'
import type { CardMarks } from './marks'
import { lookPill } from './pills'
import { fit } from './room'
import { said } from './said'

/**
 * The sticky names the feature; beside it stand what it gives and what that is worth to this buyer (C98), on its edge what
 * the “Skeptic” makes of it (C101).
 */
export function offerMarks(view: MapView, key: string, card: CardOf<'offer'>): CardMarks {
  const skeptic = skepticMark(card, view.words)
  const pill =
    skeptic === null ? null : lookPill(view, `${key}/skeptic`, skeptic.look, skeptic.text)
  const isPill = pill !== null && fit(pill)
  return {
    left: isPill ? pill : null,
    right: null,
    lines: [
      ...captioned(view, key, 'advantage', card.advantage),
      ...captioned(view, key, 'benefit', card.benefit),
      ...said(view, key, card, skeptic === null || isPill ? [] : [skeptic.text]),
    ],
    beside: true,
    fields: ['advantage', 'benefit'],
  }
}

function captioned(
  { theme, words }: MapView,
  key: string,
  field: 'advantage' | 'benefit',
  text: string,
): Line[] {
  if (text === '') return []
  return [
    {
      key: `${key}/${field}/caption`,
      name: 'Caption',
      text: words[field],
      type: TYPE.strong,
      color: theme.tones.cure,
      above: 12,
    },
    fieldLine(key, field, {
      name: words[field],
      text,
      type: TYPE.body,
      color: theme.ink,
      above: 0,
    }),
  ]
}
