import type { Journey } from '../journey/journey'
import type { RawMap } from '../protocol/raw-map'
import { same } from './same'

/** A map that was read again, with the known objects for its records that say the same: what was made of them stands. */
export function rawAsKnown(raw: RawMap, known: RawMap): RawMap {
  const records = new Map(known.records.map((record) => [record.node, record]))
  return { ...raw, records: raw.records.map((one) => asKnown(one, records.get(one.node))) }
}

/** The same for what was understood; the known journey itself where all of it is the same. */
export function journeyAsKnown(journey: Journey, known: Journey): Journey {
  if (same(journey, known)) return known
  return {
    ...journey,
    personas: allAsKnown(journey.personas, known.personas),
    stages: allAsKnown(journey.stages, known.stages),
    lanes: allAsKnown(journey.lanes, known.lanes),
    cards: allAsKnown(journey.cards, known.cards),
  }
}

function allAsKnown<T extends { readonly id: string }>(
  all: readonly T[],
  known: readonly T[],
): T[] {
  const byId = new Map(known.map((one) => [one.id, one]))
  return all.map((one) => asKnown(one, byId.get(one.id)))
}

const asKnown = <T>(one: T, known: T | undefined): T =>
  known !== undefined && same(one, known) ? known : one
