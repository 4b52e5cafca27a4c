import type { Card } from '../../journey/card'
import { recordOf } from '../record-of'
import { remembering } from '../remember'
import type { Frame, Shape } from '../shape'
import { cardLayerName } from '../view/layer-name'
import { looksOf } from '../view/looks-of'
import type { MapView } from '../view/map-view'
import { badge } from './badge'
import { barrierParts } from './card/barrier'
import { costParts } from './card/cost'
import { decisionParts } from './card/decision'
import { footRow } from './card/evidence'
import { kpiParts } from './card/kpi'
import { offerParts } from './card/offer'
import { solutionParts } from './card/solution'
import { touchpointParts } from './card/touchpoint'
import { CARD_PADDING } from './metrics'
import { column, fieldText } from './parts'
import { stepShape } from './step'

/** Fields of each kind of card that stand on the map as text. */
const TEXTS: Readonly<Record<DrawnCard['kind'], readonly string[]>> = {
  note: ['text'],
  touchpoint: ['text'],
  barrier: ['text'],
  solution: ['text'],
  kpi: ['text', 'value', 'change'],
  offer: ['text', 'advantage', 'benefit'],
  cost: ['text', 'amount'],
  decision: ['text'],
}

/** Steps are drawn by their own hand. */
type DrawnCard = Exclude<Card, { kind: 'step' }>

const remembered = remembering<Card, Frame>()

/** A card in Figma Design: text and one line of marks; barriers and solutions with a bar in the colour of their tone. */
export const cardShape = (view: MapView, card: Card): Frame =>
  card.kind === 'step'
    ? stepShape(view, card)
    : remembered(card, looksOf(view, card), () => drawCard(view, card))

function drawCard(view: MapView, card: DrawnCard): Frame {
  const key = `card:${card.id}`
  const { theme } = view
  const tone =
    card.kind === 'barrier' ? barrierParts.tone(card) : card.kind === 'solution' ? 'cure' : null
  const content = column(
    `${key}/content`,
    'Content',
    [...partsOf(view, key, card), ...badge(view, key)],
    {
      gap: 8,
      padding: [CARD_PADDING, CARD_PADDING, CARD_PADDING, tone === null ? CARD_PADDING : 8],
    },
  )
  const bar: Shape[] =
    tone === null
      ? []
      : [
          {
            type: 'rectangle',
            key: `${key}/bar`,
            name: 'Bar',
            width: 4,
            height: 'fill',
            fill: theme.tones[tone],
          },
        ]
  return {
    type: 'frame',
    key,
    name: cardLayerName(card),
    record: recordOf('card', card, [...TEXTS[card.kind], 'stage', 'lane']),
    layout: 'row',
    width: 'fill',
    height: 'hug',
    fill: theme.surface,
    stroke: theme.line,
    radius: 8,
    clip: true,
    children: [...bar, content],
  }
}

function partsOf(view: MapView, key: string, card: DrawnCard): Shape[] {
  switch (card.kind) {
    case 'note':
      return [...fieldText(key, 'text', card.text, view.theme.ink), ...footRow(view, key, card)]
    case 'touchpoint':
      return touchpointParts(view, key, card)
    case 'barrier':
      return barrierParts.parts(view, key, card)
    case 'solution':
      return solutionParts(view, key, card)
    case 'kpi':
      return kpiParts(view, key, card)
    case 'offer':
      return offerParts(view, key, card)
    case 'cost':
      return costParts(view, key, card)
    case 'decision':
      return decisionParts(view, key, card)
  }
}
