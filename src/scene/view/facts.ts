import type { Card } from '../../journey/card'
import { shownOf } from '../../journey/shown'
import type { MapView } from './map-view'

/** One thing to know about a map at a glance. */
export interface Fact {
  readonly name: 'stages' | 'cards' | 'owner' | 'review' | 'grounded'
  readonly text: string
}

/** What stands at the head of a map under its scenario, of all that is shown; facts nobody has entered are left out. */
export function factsOf({ journey, words }: MapView): Fact[] {
  const { stages, cards, owner, review } = shownOf(journey)
  const facts: readonly (Fact | null)[] = [
    { name: 'stages', text: `${words.stages}: ${stages.length}` },
    { name: 'cards', text: `${words.cards}: ${cards.length}` },
    owner === '' ? null : { name: 'owner', text: `${words.owner}: ${owner}` },
    review === '' ? null : { name: 'review', text: `${words.review}: ${review}` },
    cards.length === 0
      ? null
      : { name: 'grounded', text: `${words.grounded}: ${grounded(cards)}${words.percent}` },
  ]
  return facts.filter((fact) => fact !== null)
}

/** Share of cards that somebody observed or measured, in percent. */
function grounded(cards: readonly Card[]): number {
  const known = cards.filter(({ evidence }) => evidence !== null && evidence.level !== 'assumption')
  return Math.round((known.length / cards.length) * 100)
}
