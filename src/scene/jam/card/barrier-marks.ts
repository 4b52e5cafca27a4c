import type { CardOf } from '../../../journey/card'
import type { MapView } from '../../view/map-view'
import { SEVERITY_LOOK } from '../../view/mark'
import type { CardMarks } from './marks'
import { linkPill, lookPill } from './pills'
import { fit } from './room'
import { said } from './said'

/** Severity and number; a word where nothing answers it yet, and the stage it closes where that is another one. */
export function barrierMarks(view: MapView, key: string, card: CardOf<'barrier'>): CardMarks {
  const { words, journey, numbers } = view
  const left = lookPill(view, `${key}/marks`, SEVERITY_LOOK[card.severity], words[card.severity])
  const number = numbers.get(card.id)
  const link =
    number === undefined ? null : linkPill(view, `${key}/link`, `${words.barrierLetter}${number}`)
  const blocked = card.blocks === null || card.blocks === card.stage ? undefined : card.blocks
  const stage = journey.stages.find(({ id }) => id === blocked)
  const right = link !== null && fit(left, link) ? link : null
  return {
    left,
    right,
    lines: said(view, key, card, [
      right === null ? (link?.texts[0]?.text ?? '') : '',
      card.solutions.length === 0 ? words.unanswered : '',
      stage === undefined ? '' : `→ ${stage.name}`,
    ]),
    fields: [],
  }
}
