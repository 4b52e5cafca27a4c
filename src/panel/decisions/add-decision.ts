import { drawnTexts } from '../../i18n/drawn-texts'
import type { Card } from '../../journey/card'
import type { Journey } from '../../journey/journey'
import { newCard, newLane } from '../../journey/new-record'
import type { Operation } from '../../journey/operation'

/** Beyond the end of every cell and list. */
const END = 1_000_000

/**
 * A decision in a stage as one step. A map without a lane for decisions gets one, in the language of the map.
 * @param day of today, `YYYY-MM-DD`
 */
export function addDecision(
  journey: Journey,
  stage: string,
  text: string,
  day: string,
): { readonly operations: readonly Operation[]; readonly card: string } {
  const found = journey.lanes.find(({ kind }) => kind === 'decisions')
  const { name, hint } = drawnTexts(journey.language).lanes.decisions
  const lane = found ?? { ...newLane('decisions', name), hint }
  const card: Card = { ...newCard('decision', stage, lane.id, text), day }
  return {
    operations: [
      ...(found === undefined ? [{ type: 'lane.add', lane, at: END } as const] : []),
      { type: 'card.add', card, at: END },
    ],
    card: card.id,
  }
}
