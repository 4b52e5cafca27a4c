import type { CardOf } from '../../../journey/card'
import type { MapView } from '../../view/map-view'
import { VERDICT_LOOK } from '../../view/mark'
import type { CardMarks } from './marks'
import { lookPill } from './pills'
import { said } from './said'

/** Verdict; who decided and when, and at how many stages it is against what the customer needs (C17). */
export function decisionMarks(view: MapView, key: string, card: CardOf<'decision'>): CardMarks {
  const { words } = view
  const against = card.affects.filter(({ contradicts }) => contradicts === true).length
  return {
    left: lookPill(view, `${key}/marks`, VERDICT_LOOK[card.verdict], words[card.verdict]),
    right: null,
    lines: said(view, key, card, [
      card.author,
      card.day,
      against === 0 ? '' : `▲ ${words.contradicts}: ${against}`,
    ]),
    fields: [],
  }
}
