import { drawnTexts } from '../../i18n/drawn-texts'
import type { CardOf } from '../../journey/card'
import type { Journey } from '../../journey/journey'
import type { Lane } from '../../journey/lane'
import { newCard, newLane } from '../../journey/new-record'
import type { Operation } from '../../journey/operation'

/** Beyond the end of every cell and list. */
const END = 1_000_000

/**
 * A new solution in the barrier's stage that answers the barrier, as one step. A map without a lane
 * for solutions gets one, under the barrier's own lane, in the language of the map.
 */
export function addSolution(
  journey: Journey,
  barrier: CardOf<'barrier'>,
  text: string,
): Operation[] {
  const found = solutionsLane(journey, barrier)
  const { name, hint } = drawnTexts(journey.language).lanes.solutions
  const lane = found ?? { ...newLane('solutions', name), hint }
  const card = newCard('solution', barrier.stage, lane.id, text)
  const at = journey.lanes.findIndex(({ id }) => id === barrier.lane) + 1
  return [
    ...(found === undefined ? [{ type: 'lane.add', lane, at } as const] : []),
    { type: 'card.add', card, at: END },
    { type: 'barrier.link', barrier: barrier.id, solution: card.id },
  ]
}

/** The lane onto which it would go: one that is shown before one that is hidden, and of these that of the same persona. */
export function solutionsLane(
  { lanes }: Pick<Journey, 'lanes'>,
  barrier: CardOf<'barrier'>,
): Lane | undefined {
  const own = lanes.find(({ id }) => id === barrier.lane)
  const all = lanes.filter(({ kind }) => kind === 'solutions')
  const shown = all.filter(({ hidden }) => !hidden)
  const among = shown.length > 0 ? shown : all
  return among.find(({ persona }) => persona === own?.persona) ?? among[0]
}
