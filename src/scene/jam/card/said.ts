import type { Card } from '../../../journey/card'
import { stepNumberOf, type MapView } from '../../view/map-view'
import { textWidth } from '../../measure-text'
import { TYPE, type Line } from '../lines'
import { onOneLine } from '../on-one-line'
import { ROOM } from './room'

/** Small words under a sticky; the step that the card belongs to and how well it is founded come first. */
export function said(view: MapView, key: string, card: Card, pieces: readonly string[]): Line[] {
  const { theme, words } = view
  const number = card.kind === 'step' ? undefined : stepNumberOf(view, card)
  const step = number === undefined ? '' : `${words.step} ${number}`
  const evidence = card.evidence === null ? '' : words[card.evidence.level]
  const text = wrapped([step, evidence, ...pieces].map(onOneLine).filter((piece) => piece !== ''))
  return text === ''
    ? []
    : [{ key: `${key}/said`, name: 'Said', text, type: TYPE.small, color: theme.faded, above: 8 }]
}

/** Breaks between the pieces rather than in one. */
function wrapped(pieces: readonly string[]): string {
  let used = 0
  return pieces.reduce((text, piece) => {
    const width = textWidth(piece, TYPE.small.size, TYPE.small.weight)
    const fits = used + SEPARATOR + width <= ROOM
    const between = text === '' ? '' : fits ? ' · ' : '\n'
    used = text !== '' && fits ? used + SEPARATOR + width : width
    return text + between + piece
  }, '')
}

const SEPARATOR = textWidth(' · ', TYPE.small.size, TYPE.small.weight)
