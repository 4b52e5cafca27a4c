import type { Card, CardKind } from '../../journey/card'

/** Longest name of a layer, in characters. */
const LONGEST = 48
const SEPARATOR = ' · '
const NAMES: Readonly<Record<CardKind, string>> = {
  note: 'Card',
  step: 'Step',
  touchpoint: 'Touchpoint',
  barrier: 'Barrier',
  solution: 'Solution',
  kpi: 'KPI',
  offer: 'Offer',
  cost: 'Cost',
  decision: 'Decision',
}

/** Name of a layer: what it is and the beginning of its text, on one line. */
export function layerName(what: string, text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  const room = LONGEST - what.length - SEPARATOR.length
  return line === '' ? what : `${what}${SEPARATOR}${shorten(line, room)}`
}

/** Whether two names of layers differ by their texts only: one that says something else is somebody's own. */
export const isNamedAlike = (a: string, b: string): boolean => kindIn(a) === kindIn(b)

/** What a layer is; stages are counted. */
const kindIn = (name: string): string | undefined => name.split(SEPARATOR)[0]?.replace(/ \d+$/, '')

/** The text by which the layer of a stage or lane is named in Design; `null` where somebody has named it. */
export function textInName(name: string): string | null {
  const found = /^(?:Stage \d+|Lane)(?: · (.*))?$/.exec(name)
  return found === null ? null : (found[1] ?? '')
}

/** Cuts between letters, never inside a surrogate pair. */
function shorten(line: string, room: number): string {
  if (line.length <= room) return line
  const letters = [...line.slice(0, 2 * room + 2)]
  return letters.length > room ? `${letters.slice(0, room - 1).join('')}…` : line
}

/** Name of a card's layer, e.g. `Touchpoint · Courier`. */
export const cardLayerName = (card: Card): string => layerName(NAMES[card.kind], card.text)
