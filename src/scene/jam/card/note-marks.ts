import type { CardOf } from '../../../journey/card'
import type { MapView } from '../../view/map-view'
import type { CardMarks } from './marks'
import { said } from './said'

/** A note says how well it is founded, and nothing else. */
export const noteMarks = (view: MapView, key: string, card: CardOf<'note'>): CardMarks => ({
  left: null,
  right: null,
  lines: said(view, key, card, []),
  fields: [],
})
