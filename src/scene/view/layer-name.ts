import type { Card, CardKind } from '../../journey/card'

const LONGEST = 40
const NAMES: Readonly<Record<CardKind, string>> = {
  note: 'Card',
  touchpoint: 'Touchpoint',
  barrier: 'Barrier',
  solution: 'Solution',
  kpi: 'KPI',
  offer: 'Offer',
  cost: 'Cost',
}

/** Name of a layer: what it is and the beginning of its text, on one line. */
export function layerName(what: string, text: string): string {
  const line = [...text.replace(/\s+/g, ' ').trim()]
  const short = line.length > LONGEST ? `${line.slice(0, LONGEST - 1).join('')}…` : line.join('')
  return short === '' ? what : `${what} · ${short}`
}

/** Name of a card's layer, e.g. `Touchpoint · Courier`. */
export const cardLayerName = (card: Card): string => layerName(NAMES[card.kind], card.text)
