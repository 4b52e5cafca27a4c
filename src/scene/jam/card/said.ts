import type { Card } from '../../../journey/card'
import type { MapView } from '../../view/map-view'
import { TYPE, type Line } from '../lines'

/** One line of small words under a sticky; how well the card is founded comes first. */
export function said({ theme, words }: MapView, key: string, card: Card, pieces: readonly string[]): Line[] {
  const evidence = card.evidence === null ? '' : words[card.evidence.level]
  const text = [evidence, ...pieces].filter((piece) => piece !== '').join(' · ')
  return text === ''
    ? []
    : [{ key: `${key}/said`, name: 'Said', text, type: TYPE.small, color: theme.faded, above: 8 }]
}
