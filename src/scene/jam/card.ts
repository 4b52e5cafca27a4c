import type { Card } from '../../journey/card'
import { countLines } from '../measure-text'
import { recordOf } from '../record-of'
import { remembering } from '../remember'
import type { Paint, Shape } from '../shape'
import { cardLayerName } from '../view/layer-name'
import { looksOf } from '../view/looks-of'
import type { MapView } from '../view/map-view'
import { badgeLine } from './badge'
import type { Sizes } from './block'
import { channelBadge } from './card/channel-badge'
import { cardMarks, type CardMarks } from './card/marks'
import { EDGE } from './card/room'
import { stack, stackHeight } from './lines'
import { GAP, snap, STICKY_SIZE } from './metrics'
import { pillShapes, pillWidth } from './pill'

/** A card with all that decides about its size. */
export interface CardPlan {
  readonly card: Card
  readonly marks: CardMarks
  /** Height of the sticky, and of the card with all that is said about it, from the sticky's upper edge. */
  readonly height: number
  readonly whole: number
}

const plans = remembering<Card, CardPlan>()
const drawings = remembering<CardPlan, readonly Shape[]>()

/** Measures a card before its place is known. */
export const planCard = (view: MapView, sizes: Sizes, card: Card): CardPlan =>
  plans(card, [...looksOf(view, card), sizes], () => {
    const key = `card:${card.id}`
    const own = cardMarks(view, card)
    const marks = { ...own, lines: [...own.lines, ...badgeLine(view, key)] }
    const height = snap(sizes.get(key) ?? stickyHeight(card.text))
    return { card, marks, height, whole: Math.max(height, linesEnd(sizes, marks, height)) }
  })

/** Where a card is drawn, and on what. */
export interface CardSpot {
  readonly x: number
  readonly y: number
  readonly fill: Paint
  /** Key of the cell it stands in. */
  readonly within: string
}

/** Draws a card: the sticky with its author's text, our marks on its upper edge, and what else there is to say beneath or beside it. */
export const drawCard = (
  view: MapView,
  sizes: Sizes,
  plan: CardPlan,
  spot: CardSpot,
): readonly Shape[] =>
  drawings(plan, [spot.x, spot.y, spot.fill, spot.within], () =>
    shapesOf(view, sizes, plan, spot).map((shape) => ({ ...shape, within: spot.within })),
  )

function shapesOf(
  view: MapView,
  sizes: Sizes,
  { card, marks, height }: CardPlan,
  { x, y, fill }: CardSpot,
): Shape[] {
  const key = `card:${card.id}`
  const shapes: Shape[] = [
    {
      type: 'sticky',
      key,
      name: cardLayerName(card),
      record: recordOf('card', card, ['text', 'stage', 'lane', ...marks.fields]),
      field: { of: key, name: 'text' },
      text: card.text,
      fill,
      x,
      y,
    },
  ]
  if (marks.left !== null)
    shapes.push(...pillShapes(marks.left, x + EDGE, y - marks.left.height + INTO))
  if (marks.right !== null) {
    const left = x + STICKY_SIZE - EDGE - pillWidth(marks.right)
    shapes.push(...pillShapes(marks.right, left, y - marks.right.height + INTO))
  }
  if (card.kind === 'touchpoint')
    shapes.push(...channelBadge(view, card, x + STICKY_SIZE - EDGE, y + INTO))
  if (marks.lines.length === 0) return shapes
  const across = marks.beside === true ? STICKY_SIZE + GAP : 0
  const at = { x: x + across + EDGE, y: y + linesStart(marks, height), width: LINES_WIDTH }
  shapes.push(...stack(sizes, marks.lines, at).shapes)
  return shapes
}

/** How far the marks reach into a sticky: its text begins further down. */
const INTO = 12
const LINES_GAP = 8
const LINES_WIDTH = STICKY_SIZE - 2 * EDGE

/** Where what is said about a card begins and ends, counted from the upper edge of the sticky. */
const linesStart = ({ beside }: CardMarks, height: number): number =>
  beside === true ? 0 : height + LINES_GAP
const linesEnd = (sizes: Sizes, marks: CardMarks, height: number): number =>
  marks.lines.length === 0
    ? 0
    : linesStart(marks, height) + stackHeight(sizes, marks.lines, LINES_WIDTH)

/** FigJam keeps 20 free around the text, and room for the author's name below. */
const stickyHeight = (text: string): number =>
  Math.max(STICKY_SIZE, countLines(text, 16, 'Medium', 0.96 * (STICKY_SIZE - 40)) * 20 + 64)
