import type { CardOf } from '../../journey/card'
import { recordOf } from '../record-of'
import { remembering } from '../remember'
import { countLines, textWidth } from '../measure-text'
import type { Frame, Shape } from '../shape'
import { cardLayerName } from '../view/layer-name'
import { linkLabel } from '../view/link-label'
import { looksOf } from '../view/looks-of'
import { colorOfStage, type MapView } from '../view/map-view'
import { evidenceRow } from './card/evidence'
import { CELL_PADDING, COLUMN } from './metrics'
import { fieldText, row, textShape } from './parts'

type Step = CardOf<'step'>

/** Room for the steps of a stage. */
const ROOM = COLUMN - 2 * CELL_PADDING
const PADDING = 6
const TYPE = { size: 12, leading: 16, weight: 'Semi Bold' } as const
const NUMBER = { size: 11, leading: 16, weight: 'Bold' } as const
const LINK = { size: 11, leading: 16 } as const
const BETWEEN = 4
/** Side by side they are read as a part of the header: with more lines they are not. */
const MOST_LINES = 3
/** Letters are measured within some percent. */
const CAREFUL = 0.95

type Said = Pick<Step, 'text' | 'link'>

/** How many steps of a stage stand side by side: all where they are two or three with short words, else one under another. */
export function stepsAcross(steps: readonly Said[]): number {
  const across = steps.length
  if (across < 2 || across > 3) return 1
  // Of the name of a layer nothing would be left in a third of the room.
  if (across === 3 && steps.some(({ link }) => link !== null)) return 1
  const room = (widthOf(across) - 2 * PADDING) * CAREFUL
  const fits = ({ text }: Said): boolean =>
    text.split(/\s+/).every((word) => textWidth(word, TYPE.size, TYPE.weight) <= room) &&
    countLines(text, TYPE.size, TYPE.weight, room) <= MOST_LINES
  return steps.every(fits) ? across : 1
}

/** Width of a step where so many stand side by side, in pixels. */
export const widthOf = (across: number): number =>
  Math.floor((ROOM - (across - 1) * CELL_PADDING) / across)

const remembered = remembering<Step, Frame>()

/** A step in Figma Design: a part of the stage above it, in its colour, with its number. */
export const stepShape = (view: MapView, card: Step, across = 1): Frame =>
  remembered(card, [...looksOf(view, card), across], () => drawStep(view, card, across))

function drawStep(view: MapView, card: Step, across: number): Frame {
  const { theme, steps } = view
  const key = `card:${card.id}`
  const width = widthOf(across)
  const room = width - 2 * PADDING
  const number = steps.get(card.id) ?? ''
  const numberRoom = Math.ceil(textWidth(number, NUMBER.size, NUMBER.weight) / CAREFUL) + 2
  const color = colorOfStage(view, card.stage)
  // It never lays out otherwise: what fills its parent would then do so in the wrong direction.
  const children: Shape[] = [
    textShape(`${key}/number`, number, theme.faded, { ...NUMBER, name: 'Number', width: 'hug' }),
    ...fieldText(key, 'text', card.text, theme.ink, {
      ...TYPE,
      width: across > 1 ? room : room - numberRoom - BETWEEN,
    }),
    ...(card.link === null
      ? []
      : [
          {
            ...textShape(`${key}/link`, linkLabel(card.link, room, LINK.size), theme.accent, {
              ...LINK,
              name: 'Link',
              width: room,
            }),
            link: card.link.node,
          },
        ]),
    ...evidenceRow(view, key, card),
  ]
  return {
    type: 'frame',
    key,
    name: cardLayerName(card),
    record: recordOf('card', card, ['text', 'stage', 'lane']),
    layout: 'column',
    width,
    height: 'hug',
    fill: theme.surface,
    stroke: theme.line,
    radius: 6,
    clip: true,
    children: [
      { type: 'rectangle', key: `${key}/bar`, name: 'Bar', width: 'fill', height: 4, fill: color },
      row(`${key}/content`, 'Content', children, {
        gap: BETWEEN,
        wrap: true,
        align: 'start',
        width: 'fill',
        padding: [4, PADDING, 6, PADDING],
      }),
    ],
  }
}
