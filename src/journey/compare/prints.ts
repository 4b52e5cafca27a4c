import '../jitless'
import * as z from 'zod/mini'
import { fingerprint } from '../fingerprint'
import type { Journey } from '../journey'
import type { Base } from './base'
import { blankOf } from './blank-of'
import { canonical, isSameValue } from './canonical'
import { recordsOf, valueOf, type Fields, type ListKind, type RecordKind } from './records'

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
  const line =
    (kind: ListKind) =>
    (record: Fields): string =>
      `${printOf(kind, record)} ${record.id}`
  return {
    journey: journey.id,
    head: heads.map((head) => printOf('journey', head)).join(),
    personas: persona.map(line('persona')),
    stages: stage.map(line('stage')),
    lanes: lane.map(line('lane')),
    cards: card.map(line('card')),
  }
}

/** Whether a journey is still what it was when the fingerprints were taken. */
export const isAsPrinted = (base: Prints, journey: Journey): boolean =>
  canonical(printsOf(journey)) === canonical({ ...base })

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
  const print = (kind: RecordKind, record: Fields): string => {
    const before = seen.get(record)
    if (before !== undefined) return before
    const made = printOf(kind, record)
    seen.set(record, made)
    return made
  }
  const isUntouched: Base['isUntouched'] = (kind, record) =>
    known[kind].get(record.id) === print(kind, record)
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

/**
 * What is as nobody has touched it is left out, so that a later Tropa, which knows more fields, makes the same
 * fingerprints.
 */
function printOf(kind: RecordKind, record: Fields): string {
  const blank = knownBlank(kind, record)
  const said = Object.entries(record).filter(
    ([field, value]) => field === 'id' || !isSameValue(value, valueOf(blank, field)),
  )
  return fingerprint(canonical(Object.fromEntries(said)))
}

const blanks = new Map<string, Fields>()

/** The same for all records of one kind. */
function knownBlank(kind: RecordKind, record: Fields): Fields {
  const name = `${kind} ${String(record['kind'])}`
  const known = blanks.get(name) ?? blankOf(kind, { ...record, stage: '', lane: '' })
  blanks.set(name, known)
  return known
}

function read(entries: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    entries.map((entry) => {
      const blank = entry.indexOf(' ')
      return [entry.slice(blank + 1), entry.slice(0, blank)]
    }),
  )
}
