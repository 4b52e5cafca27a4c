import type { CardOf } from '../../../journey/card'
import type { Frame, Shape } from '../../shape'
import type { MapView } from '../../view/map-view'
import { URGENCY_LOOK } from '../../view/mark'
import { chip, fieldText, mark, row } from '../parts'
import { evidenceRow } from './evidence'
import { numberTag } from './number-tag'
import { stepTag } from './step-tag'

/** Urgency and the numbers of the barriers it answers; the solution; who does it, until when. */
export function solutionParts(view: MapView, key: string, card: CardOf<'solution'>): Shape[] {
  const { theme, words } = view
  const numbers = view.answers.get(card.id) ?? []
  const tags = [
    ...stepTag(view, key, card),
    ...numbers.map((number) => numberTag(view, `${key}/answers/${number}`, number, 'cure')),
  ]
  const head = row(
    `${key}/head`,
    'Head',
    [
      mark(view, `${key}/urgency`, URGENCY_LOOK[card.urgency], words[card.urgency], 'Semi Bold'),
      ...(tags.length > 0 ? [row(`${key}/answers`, 'Answers', tags, { gap: 4 })] : []),
    ],
    { width: 'fill', justify: 'between', gap: 8 },
  )
  const said = [
    ...optionalChip(view, `${key}/owner`, card.owner),
    ...optionalChip(view, `${key}/due`, card.due),
    ...evidenceRow(view, key, card),
  ]
  return [
    head,
    ...fieldText(key, 'text', card.text, theme.ink),
    ...(said.length > 0
      ? [row(`${key}/foot`, 'Foot', said, { gap: 8, wrap: true, width: 'fill' })]
      : []),
  ]
}

const optionalChip = (view: MapView, key: string, text: string): Frame[] =>
  text === '' ? [] : [chip(key, text, view.theme.chip, view.theme.faded)]
