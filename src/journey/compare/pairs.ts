import type { Fields } from './records'

/** What a record is known by, or `null` where that says nothing. */
export type NameOf = (record: Fields) => string | null

/** Puts records of two lists together, one with one. */
export interface Pairs {
  /** Id in the other list → id in the known one. */
  readonly found: ReadonlyMap<string, string>
  /** Pairs what is left by what it is called on either side, the first with the first. */
  readonly pair: (ofKnown: NameOf, ofOther?: NameOf) => void
  /** The same where each side has just one left that is called so. */
  readonly pairLone: (of: NameOf) => void
}

/** @param before pairs that are certain already; those of which one side is not there do not count */
export function createPairs(
  known: readonly Fields[],
  other: readonly Fields[],
  before: ReadonlyMap<string, string>,
): Pairs {
  const found = new Map(before)
  const taken = new Set(before.values())
  const left = (): Fields[] => known.filter(({ id }) => !taken.has(id))
  const take = (id: string, knownId: string): void => {
    found.set(id, knownId)
    taken.add(knownId)
  }

  const pair = (ofKnown: NameOf, ofOther: NameOf, most: number): void => {
    const called = grouped(left(), ofKnown)
    const calling = grouped(
      other.filter(({ id }) => !found.has(id)),
      ofOther,
    )
    for (const [name, others] of calling) {
      const ones = called.get(name) ?? []
      if (ones.length > most || others.length > most) continue
      for (const [index, { id }] of others.entries()) {
        const one = ones[index]
        if (one !== undefined) take(id, one.id)
      }
    }
  }

  return {
    found,
    pair: (ofKnown, ofOther = ofKnown) => pair(ofKnown, ofOther, Infinity),
    pairLone: (of) => pair(of, of, 1),
  }
}

function grouped(
  records: readonly Fields[],
  nameOf: NameOf,
): ReadonlyMap<string, readonly Fields[]> {
  const groups = new Map<string, Fields[]>()
  for (const record of records) {
    const name = nameOf(record)
    if (name === null) continue
    const group = groups.get(name)
    if (group === undefined) groups.set(name, [record])
    else group.push(record)
  }
  return groups
}
