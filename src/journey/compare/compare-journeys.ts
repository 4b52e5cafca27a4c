import type { Journey } from '../journey'
import { align, type Aligned } from './align'
import { baseFrom, type Base } from './base'
import { blankOf } from './blank-of'
import { isSameValue } from './canonical'
import type { Difference } from './difference'
import { findDifferences } from './find-differences'
import { baseFromPrints, type Prints } from './prints'
import {
  byId,
  recordsOf,
  valueOf,
  type Fields,
  type ListKind,
  type RecordKind,
  type Records,
} from './records'
import type { Sides } from './sides'
import { weigh } from './weigh'

/** In what two journeys differ, from mine to theirs. */
export interface Comparison {
  readonly mine: Records
  /** The other journey in the ids of mine. */
  readonly theirs: Records
  /** Kind by kind in the order of theirs; what is removed comes last of its kind, in the order of mine. */
  readonly differences: readonly Difference[]
  /** Whether it is known what both started from. Without, nobody can tell who changed what. */
  readonly hasBase: boolean
}

export interface CompareOptions {
  /**
   * Whether theirs was read from what has no place for everything: a field that has there what it has before anybody
   * says anything (an unknown score, an empty text) is then no difference.
   */
  readonly isPartial?: boolean
  /** Whether what a partial one has in a field is something that whoever read it may have put in. */
  readonly isFilledIn?: (kind: RecordKind, record: Fields, field: string) => boolean
}

/**
 * Compares two journeys. Records are the same where their ids are, else where people call them the same; what they name
 * is compared by that. Order counts: of stages, lanes and personas, and of cards in their cell. Takes n log n for n
 * records, and comes to the same each time.
 */
export const compareJourneys = (
  mine: Journey,
  theirs: Journey,
  options: CompareOptions = {},
): Comparison => {
  const here = recordsOf(mine)
  return compare(here, align(recordsOf(theirs), here), null, options)
}

/**
 * Compares two journeys that started from the same. What only mine has changed is no difference; what both have is a
 * conflict, unless they came to the same.
 */
export function threeWay(
  base: Journey,
  mine: Journey,
  theirs: Journey,
  options: CompareOptions = {},
): Comparison {
  const here = recordsOf(mine)
  const start = align(recordsOf(base), here).records
  const there = align(recordsOf(theirs), start, here)
  return compare(here, there, baseFrom(start), options)
}

/**
 * The same where only fingerprints are left of what both started from. They tell of whole records: where both sides have
 * changed one, each of its fields that differs is a conflict. Of another journey than mine, they tell nothing.
 */
export function threeWayByPrints(
  prints: Prints,
  mine: Journey,
  theirs: Journey,
  options: CompareOptions = {},
): Comparison {
  if (prints.journey !== mine.id) return compareJourneys(mine, theirs, options)
  const [here, there] = [recordsOf(mine), recordsOf(theirs)]
  const base = baseFromPrints(prints)
  return compare(here, align(there, onlyLeftThere(here, there, base), here), base, options)
}

/** What of theirs I have removed: it is none of what I may have added by the same name. */
function onlyLeftThere(mine: Records, theirs: Records, base: Base): Records {
  const left = (kind: ListKind): readonly Fields[] => {
    const here = byId(mine[kind])
    return theirs[kind].filter(({ id }) => base.has(kind, id) && !here.has(id))
  }
  return {
    journey: mine.journey,
    persona: left('persona'),
    stage: left('stage'),
    lane: left('lane'),
    card: left('card'),
  }
}

function compare(
  mine: Records,
  theirs: Aligned,
  base: Base | null,
  { isPartial = false, isFilledIn = () => false }: CompareOptions,
): Comparison {
  const isSilent: Sides['isSilent'] = (kind, record, field) => {
    const value = valueOf(record, field)
    if (value === undefined || isSameValue(value, valueOf(blankOf(kind, record), field)))
      return true
    return isFilledIn(kind, record, field)
  }
  const sides = { mine, theirs, base, isSilent: isPartial ? isSilent : () => false }
  return {
    mine,
    theirs: theirs.records,
    differences: weigh(sides, findDifferences(sides)),
    hasBase: base !== null,
  }
}
