import type { CardOf } from '../../../journey/card'
import type { Shape } from '../../shape'
import type { MapView } from '../../view/map-view'
import { SEVERITY_LOOK, type Tone } from '../../view/mark'
import { fieldText, mark, row, textShape } from '../parts'
import { evidenceRow } from './evidence'
import { numberTag } from './number-tag'
import { stepTag } from './step-tag'

/** Severity and number; the barrier; how well it is founded, and a word where nothing answers it yet. */
export const barrierParts = {
  tone: ({ severity }: CardOf<'barrier'>): Tone => SEVERITY_LOOK[severity].tone,
  parts(view: MapView, key: string, card: CardOf<'barrier'>): Shape[] {
    const { theme, words } = view
    const number = view.numbers.get(card.id)
    const step = stepTag(view, key, card)
    const tags = [
      ...step,
      ...(number === undefined
        ? []
        : [numberTag(view, `${key}/number`, number, barrierParts.tone(card))]),
    ]
    const head = row(
      `${key}/head`,
      'Head',
      [
        mark(
          view,
          `${key}/severity`,
          SEVERITY_LOOK[card.severity],
          words[card.severity],
          'Semi Bold',
        ),
        // One tag needs no row around it.
        ...(step.length === 0 ? tags : [row(`${key}/tags`, 'Tags', tags, { gap: 4 })]),
      ],
      { width: 'fill', justify: 'between', gap: 8 },
    )
    const unanswered =
      card.solutions.length > 0
        ? []
        : [
            textShape(`${key}/unanswered`, words.unanswered, theme.faded, {
              size: 11,
              leading: 16,
              width: 'hug',
            }),
          ]
    const foot = [...evidenceRow(view, key, card), ...unanswered]
    return [
      head,
      ...fieldText(key, 'text', card.text, theme.ink),
      ...(foot.length > 0
        ? [row(`${key}/foot`, 'Foot', foot, { width: 'fill', justify: 'between', gap: 8 })]
        : []),
    ]
  },
}
