import type { CardOf } from '../../../journey/card'
import type { Frame, Shape } from '../../shape'
import type { MapView } from '../../view/map-view'
import { VERDICT_LOOK } from '../../view/mark'
import { chip, fieldText, mark, row } from '../parts'
import { evidenceRow } from './evidence'

/** Verdict and day; the decision; who made it, and at how many stages it is against what the customer needs (C17). */
export function decisionParts(view: MapView, key: string, card: CardOf<'decision'>): Shape[] {
  const { theme, words } = view
  const against = card.affects.filter(({ contradicts }) => contradicts === true).length
  const head = row(
    `${key}/head`,
    'Head',
    [
      mark(view, `${key}/verdict`, VERDICT_LOOK[card.verdict], words[card.verdict], 'Semi Bold'),
      ...optionalChip(view, `${key}/day`, card.day),
    ],
    { width: 'fill', justify: 'between', gap: 8, wrap: true },
  )
  const said = [
    ...optionalChip(view, `${key}/author`, card.author),
    ...(against === 0
      ? []
      : [
          mark(
            view,
            `${key}/against`,
            { glyph: 'triangle', tone: 'alarm' },
            `${words.contradicts}: ${against}`,
            'Semi Bold',
          ),
        ]),
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
