import type { Card } from '../../journey/card'
import type { Journey } from '../../journey/journey'
import { cardKindOfLane } from '../../journey/lane-kind'
import { newId } from '../../journey/new-id'
import type { Operation } from '../../journey/operation'
import type { Kept } from './kept'
import { retyped, textThere } from './typed-text'

/** How what was kept comes onto the map again: into its field, or as a new card. */
export interface PutAgain {
  /** The new card. */
  readonly card: Card | null
  readonly operations: readonly Operation[]
}

/** Beyond the end of every cell. */
const END = 1_000_000

/**
 * @param stage the stage one is at: it takes a card whose own stage is gone
 * @returns `null` where the map has no place for it
 */
export function putAgain(
  { text, typing, card }: Kept,
  journey: Journey,
  stage: string | null,
): PutAgain | null {
  if (typing !== null && textThere(journey, typing) !== null) {
    return { card: null, operations: [retyped(typing, text)] }
  }
  const added = card === null ? null : anew(card, journey, stage)
  if (added === null) return null
  const typed: Operation =
    typing?.type === 'card.edit'
      ? { ...typing, id: added.id }
      : { type: 'card.edit', id: added.id, patch: { text } }
  return {
    card: added,
    operations: [{ type: 'card.add', card: added, at: END }, retyped(typed, text)],
  }
}

/** The card once more with an id of its own, in its cell or the nearest to it, without links to what is gone. */
function anew(card: Card, journey: Journey, here: string | null): Card | null {
  const has = (id: string | null): boolean => journey.stages.some((one) => one.id === id)
  const stage = [card.stage, here].find(has) ?? journey.stages[0]?.id
  const lane =
    journey.lanes.find(({ id }) => id === card.lane) ??
    journey.lanes.find(({ kind }) => cardKindOfLane(kind) === card.kind)
  if (typeof stage !== 'string' || lane === undefined) return null
  const placed = { ...card, id: newId(), stage, lane: lane.id }
  if (placed.kind !== 'barrier') return placed
  const solutions = new Set(
    journey.cards.filter(({ kind }) => kind === 'solution').map(({ id }) => id),
  )
  return {
    ...placed,
    blocks: has(placed.blocks) ? placed.blocks : null,
    solutions: placed.solutions.filter((id) => solutions.has(id)),
  }
}
