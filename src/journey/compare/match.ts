import { createPairs, type NameOf } from './pairs'
import type { Fields, ListKind, Records } from './records'

/** Which records of two journeys are the same: for each kind, id in the other journey → id in the known one. */
export type Matches = Readonly<Record<ListKind, ReadonlyMap<string, string>>>

export const NO_MATCHES: Matches = {
  persona: new Map(),
  stage: new Map(),
  lane: new Map(),
  card: new Map(),
}

/** Finds what has the same id, and is of the same kind, in two journeys. */
export const matchIds = (known: Records, other: Records, before: Matches): Matches => ({
  persona: pairedIds(known.persona, other.persona, before.persona, idOf),
  stage: pairedIds(known.stage, other.stage, before.stage, idOf),
  lane: pairedIds(known.lane, other.lane, before.lane, withKind(idOf)),
  card: pairedIds(known.card, other.card, before.card, withKind(idOf)),
})

/**
 * Finds what is the same in two journeys by what people call it: personas and stages by name, lanes by kind and name,
 * and by kind alone where each side has just one left of it; cards by kind and text, first within the same stage and
 * lane, then anywhere. Nothing is matched twice; of several that are called alike, the first goes with the first. Kinds
 * of lanes and cards stay, so records of different kinds are never the same. In linear time.
 * @param before what is matched already
 */
export function matchNames(known: Records, other: Records, before: Matches): Matches {
  const personas = createPairs(known.persona, other.persona, before.persona)
  personas.pair(nameOf)

  const stages = createPairs(known.stage, other.stage, before.stage)
  stages.pair(nameOf)

  const lanes = createPairs(known.lane, other.lane, before.lane)
  lanes.pair(withKind(nameOf))
  lanes.pairLone(kindOf)

  const cards = createPairs(known.card, other.card, before.card)
  cards.pair(
    ({ stage, lane, ...card }) => inCell(String(stage), String(lane), card),
    ({ stage, lane, ...card }) =>
      inCell(stages.found.get(String(stage)), lanes.found.get(String(lane)), card),
  )
  cards.pair((card) => (called(card['text']) === '' ? null : saying(card)))

  return {
    persona: personas.found,
    stage: stages.found,
    lane: lanes.found,
    card: cards.found,
  }
}

function pairedIds(
  known: readonly Fields[],
  other: readonly Fields[],
  before: ReadonlyMap<string, string>,
  way: NameOf,
): ReadonlyMap<string, string> {
  const pairs = createPairs(known, other, before)
  pairs.pair(way)
  return pairs.found
}

const idOf: NameOf = ({ id }) => id
const nameOf: NameOf = ({ name }) => called(name)
const kindOf: NameOf = ({ kind }) => String(kind)
const withKind =
  (way: NameOf): NameOf =>
  (record) =>
    `${kindOf(record)} ${way(record)}`
const saying = withKind(({ text }) => called(text))
const inCell = (
  stage: string | undefined,
  lane: string | undefined,
  card: Fields,
): string | null =>
  stage === undefined || lane === undefined ? null : JSON.stringify([stage, lane, saying(card)])

/** What people take for the same name: whatever the case, and however many blanks there are. */
export const called = (name: unknown): string =>
  typeof name === 'string' ? name.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase() : ''
