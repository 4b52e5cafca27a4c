import type { Card } from '../../journey/card'
import type { Journey } from '../../journey/journey'
import type { LaneKind } from '../../journey/lane-kind'

/** Lanes in which stands what a customer needs. */
const NEEDS: readonly LaneKind[] = ['goals', 'jobs', 'expectations', 'values', 'fears', 'criteria']

/** The cards of a stage that say what the customer needs there, in the order of the map. */
export function needsAt({ lanes, cards }: Journey, stage: string): readonly Card[] {
  const own = new Set(lanes.filter(({ kind }) => NEEDS.includes(kind)).map(({ id }) => id))
  return cards.filter(
    (card) => card.stage === stage && own.has(card.lane) && card.text.trim() !== '',
  )
}
