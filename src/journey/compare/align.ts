import { mapReferences } from './map-references'
import { matchIds, matchNames, NO_MATCHES, type Matches } from './match'
import { lanesInOrder, LIST_KINDS, type Fields, type ListKind, type Records } from './records'

/** A journey in the words of another: what is the same in both has the same id, what is not has an id of its own. */
export interface Aligned {
  readonly records: Records
  /** The id that a record has in its own journey. */
  readonly ownId: (kind: ListKind, id: string) => string
}

/**
 * Gives a journey the ids of others, in its records and in what these name. An id that is the same counts first, then
 * what people call a record.
 * @param towards journeys that speak of the same records by the same ids; the first in which a record is found counts
 */
export function align(other: Records, ...towards: readonly Records[]): Aligned {
  const matches = [matchIds, matchNames].reduce<Matches>(
    (before, way) => towards.reduce((found, known) => way(known, other, found), before),
    NO_MATCHES,
  )
  const names = {
    persona: namesFor('persona', matches, other, towards),
    stage: namesFor('stage', matches, other, towards),
    lane: namesFor('lane', matches, other, towards),
    card: namesFor('card', matches, other, towards),
  }
  const own = new Map(
    LIST_KINDS.flatMap((kind) =>
      [...names[kind]].map(([id, name]): [string, string] => [`${kind}:${name}`, id]),
    ),
  )
  const renamed = (kind: ListKind): Fields[] =>
    other[kind].map((record) => {
      const id = names[kind].get(record.id) ?? record.id
      const mapped = mapReferences(kind, record, (to, named) => names[to].get(named) ?? named)
      return id === record.id ? mapped : { ...mapped, id }
    })
  return {
    records: {
      journey: other.journey.map((head, index) => ({
        ...head,
        id: towards[0]?.journey[index]?.id ?? head.id,
      })),
      persona: renamed('persona'),
      stage: renamed('stage'),
      lane: lanesInOrder(renamed('lane')),
      card: renamed('card'),
    },
    ownId: (kind, id) => own.get(`${kind}:${id}`) ?? id,
  }
}

/** Id in the other journey → id to call it by. */
function namesFor(
  kind: ListKind,
  matches: Matches,
  other: Records,
  towards: readonly Records[],
): ReadonlyMap<string, string> {
  const names = new Map(matches[kind])
  const taken = new Set([
    ...names.values(),
    ...towards.flatMap((one) => one[kind].map(({ id }) => id)),
  ])
  for (const { id } of other[kind]) {
    if (names.has(id)) continue
    const name = freeId(id, taken)
    taken.add(name)
    names.set(id, name)
  }
  return names
}

/** The id itself, or one made of it that nobody has; the same each time. */
function freeId(id: string, taken: ReadonlySet<string>): string {
  let free = id
  for (let count = 2; taken.has(free); count += 1) free = `${id.slice(0, 56)}~${count}`
  return free
}
