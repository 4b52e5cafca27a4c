import type { CardOf } from '../../../journey/card'
import type { MapView } from '../../view/map-view'
import { TYPE } from '../lines'
import { figurePill } from './figure-pill'
import type { CardMarks } from './marks'
import { said } from './said'

/** A part of the total cost of ownership and its amount (C97). */
export function costMarks(view: MapView, key: string, card: CardOf<'cost'>): CardMarks {
  const { theme, words } = view
  const {
    pill,
    lines,
    words: left,
  } = figurePill(view, `${key}/marks`, [
    [
      {
        key: `${key}/amount`,
        name: 'Amount',
        text: card.amount,
        type: TYPE.figure,
        color: theme.ink,
        field: { of: key, name: 'amount' },
      },
    ],
    [
      {
        key: `${key}/part`,
        name: 'Part',
        text: words[card.part],
        type: TYPE.moved,
        color: theme.faded,
      },
    ],
  ])
  return {
    left: pill,
    right: null,
    lines: [...lines, ...said(view, key, card, left)],
    fields: ['amount'],
  }
}
