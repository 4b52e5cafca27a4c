import type { CardOf } from '../../../journey/card'
import { linkLabel } from '../../view/link-label'
import { colorOfStage, type MapView } from '../../view/map-view'
import { TYPE } from '../lines'
import type { CardMarks } from './marks'
import { wordPill } from './pills'
import { ROOM } from './room'
import { said } from './said'

/** A step has its number, in the colour of its stage, and beneath it the layer that shows how it looks (C4, C9). */
export function stepMarks(view: MapView, key: string, card: CardOf<'step'>): CardMarks {
  const { theme, steps } = view
  const number = steps.get(card.id)
  return {
    left:
      number === undefined
        ? null
        : wordPill(`${key}/number`, number, {
            fill: colorOfStage(view, card.stage),
            ink: theme.onStage,
          }),
    right: null,
    lines: [
      ...(card.link === null
        ? []
        : [
            {
              key: `${key}/link`,
              name: 'Link',
              text: linkLabel(card.link, ROOM, TYPE.label.size),
              type: TYPE.label,
              color: theme.accent,
              link: card.link.node,
            },
          ]),
      ...said(view, key, card, []),
    ],
    fields: [],
  }
}
