import '../jitless'
import * as z from 'zod/mini'
import { fingerprint } from '../fingerprint'
import type { Journey } from '../journey'
import type { Base } from './base'
import { canonical } from './canonical'
import { recordsOf, type Fields, type ListKind, type RecordKind } from './records'

/** A fingerprint and the id of its record, with a blank between them. */
const lines = z.array(z.string())

/**
 * What a file was when it was written, in fingerprints: whoever reads it later can tell which records were changed in the
 * file since, and which on the map.
 */
export const prints = z.looseObject({
  /** Id of the journey: of another one, the fingerprints say nothing. */
  journey: z.string(),
  head: z.string(),
  personas: lines,
  stages: lines,
  lanes: lines,
  cards: lines,
})
export type Prints = z.infer<typeof prints>

export function printsOf(journey: Journey): Prints {
  const { persona, stage, lane, card, journey: heads } = recordsOf(journey)
  return {
    journey: journey.id,
    head: heads.map(printOf).join(),
    personas: persona.map(lineOf),
    stages: stage.map(lineOf),
    lanes: lane.map(lineOf),
    cards: card.map(lineOf),
  }
}

/** The base that fingerprints tell of: records as a whole, not their fields. */
export function baseFromPrints({ head, personas, stages, lanes, cards, journey }: Prints): Base {
  const known: Readonly<Record<RecordKind, ReadonlyMap<string, string>>> = {
    journey: new Map([[journey, head]]),
    persona: read(personas),
    stage: read(stages),
    lane: read(lanes),
    card: read(cards),
  }
  const idsOf = (kind: ListKind): string[] => [...known[kind].keys()]
  const seen = new Map<Fields, string>()
  const print = (record: Fields): string => {
    const before = seen.get(record)
    if (before !== undefined) return before
    const made = printOf(record)
    seen.set(record, made)
    return made
  }
  const isUntouched: Base['isUntouched'] = (kind, record) =>
    known[kind].get(record.id) === print(record)
  return {
    ids: {
      persona: idsOf('persona'),
      stage: idsOf('stage'),
      lane: idsOf('lane'),
      card: idsOf('card'),
    },
    has: (kind, id) => known[kind].has(id),
    isSame: isUntouched,
    isUntouched,
  }
}

const printOf = (record: Fields): string => fingerprint(canonical(record))
const lineOf = (record: Fields): string => `${printOf(record)} ${record.id}`

function read(entries: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    entries.map((entry) => {
      const blank = entry.indexOf(' ')
      return [entry.slice(blank + 1), entry.slice(0, blank)]
    }),
  )
}
