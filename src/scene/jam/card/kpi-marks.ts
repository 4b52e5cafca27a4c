import type { CardOf } from '../../../journey/card'
import { kpiTone, TREND_GLYPHS } from '../../view/kpi-look'
import type { MapView } from '../../view/map-view'
import { GLYPH_CHARACTER } from '../../view/mark'
import { TYPE } from '../lines'
import { figurePill } from './figure-pill'
import type { CardMarks } from './marks'
import { said } from './said'

/** The figure and where it went since last time (C58). */
export function kpiMarks(view: MapView, key: string, card: CardOf<'kpi'>): CardMarks {
  const { theme } = view
  const color = theme.tones[kpiTone(card)]
  const { pill, lines, words } = figurePill(view, `${key}/marks`, [
    [
      {
        key: `${key}/value`,
        name: 'Value',
        text: card.value,
        type: TYPE.figure,
        color: theme.ink,
        field: { of: key, name: 'value' },
      },
    ],
    [
      {
        key: `${key}/trend`,
        name: 'Trend',
        text: card.trend === null ? '' : GLYPH_CHARACTER[TREND_GLYPHS[card.trend]],
        type: TYPE.moved,
        color,
      },
      {
        key: `${key}/change`,
        name: 'Change',
        text: card.change,
        type: TYPE.moved,
        color,
        field: { of: key, name: 'change' },
      },
    ],
  ])
  return {
    left: pill,
    right: null,
    lines: [...lines, ...said(view, key, card, words)],
    fields: ['value', 'change'],
  }
}
