import { drawnTexts } from '../../i18n/drawn-texts'
import type { Card } from '../../journey/card'
import type { Journey } from '../../journey/journey'
import { cardKindOfLane } from '../../journey/lane-kind'
import { newCard, newLane } from '../../journey/new-record'
import type { Operation } from '../../journey/operation'

/** Beyond the end of every cell and list. */
const END = 1_000_000

interface Added {
  readonly stage: string
  readonly text: string
  readonly evidence?: Card['evidence']
}

/** A card in the lane of a kind, everybody's first, as one step. A map without such a lane gets one, in its language. */
export function addToLane(
  { lanes, language }: Journey,
  kind: 'notes' | 'offer',
  { stage, text, evidence = null }: Added,
): readonly Operation[] {
  const fit = lanes.filter((lane) => lane.kind === kind && !lane.hidden)
  const found = fit.find(({ persona }) => persona === null) ?? fit[0]
  const { name, hint } = drawnTexts(language).lanes[kind]
  const lane = found ?? { ...newLane(kind, name), hint }
  const card = { ...newCard(cardKindOfLane(kind) ?? 'note', stage, lane.id, text), evidence }
  return [
    ...(found === undefined ? [{ type: 'lane.add', lane, at: END } as const] : []),
    { type: 'card.add', card, at: END },
  ]
}
