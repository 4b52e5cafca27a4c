import type { CardOf } from '../../../journey/card'
import type { Shape } from '../../shape'
import { kpiTone, TREND_GLYPHS } from '../../view/kpi-look'
import type { MapView } from '../../view/map-view'
import { glyphShape } from '../glyph'
import { fieldText, row } from '../parts'
import { footRow } from './evidence'

/** The figure and where it went since last time; what is measured. */
export function kpiParts(view: MapView, key: string, card: CardOf<'kpi'>): Shape[] {
  const { theme } = view
  const tone = kpiTone(card)
  const change = [
    ...(card.trend === null
      ? []
      : [glyphShape(`${key}/trend`, TREND_GLYPHS[card.trend], theme.tones[tone])]),
    ...fieldText(key, 'change', card.change, theme.tones[tone], {
      size: 12,
      leading: 16,
      weight: 'Semi Bold',
      width: 'hug',
    }),
  ]
  const figure = [
    ...fieldText(key, 'value', card.value, theme.ink, {
      size: 18,
      leading: 24,
      weight: 'Bold',
      width: 'hug',
    }),
    ...(change.length > 0 ? [row(`${key}/moved`, 'Change', change, { gap: 4 })] : []),
  ]
  return [
    ...(figure.length > 0
      ? [row(`${key}/figure`, 'Figure', figure, { gap: 8, wrap: true, width: 'fill' })]
      : []),
    ...fieldText(key, 'text', card.text, theme.ink),
    ...footRow(view, key, card),
  ]
}
