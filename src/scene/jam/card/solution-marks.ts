import type { CardOf } from '../../../journey/card'
import type { MapView } from '../../view/map-view'
import { URGENCY_LOOK } from '../../view/mark'
import type { CardMarks } from './marks'
import { linkPill, lookPill } from './pills'
import { fit } from './room'
import { said } from './said'

/** Urgency and the numbers of the barriers it answers; who does it, until when. */
export function solutionMarks(view: MapView, key: string, card: CardOf<'solution'>): CardMarks {
  const { words, answers } = view
  const numbers = (answers.get(card.id) ?? [])
    .map((number) => `${words.barrierLetter}${number}`)
    .join(' ')
  const left = lookPill(view, `${key}/marks`, URGENCY_LOOK[card.urgency], words[card.urgency])
  const right = linkPill(view, `${key}/link`, numbers)
  const both = numbers !== '' && fit(left, right)
  return {
    left,
    right: both ? right : null,
    lines: said(view, key, card, [both ? '' : numbers, card.owner, card.due]),
    fields: [],
  }
}
