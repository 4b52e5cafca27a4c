import { drawnTexts } from '../i18n/drawn-texts'
import {
  compareJourneys,
  threeWay,
  threeWayByPrints,
  type Comparison,
  type CompareOptions,
} from '../journey/compare/compare-journeys'
import { isAsPrinted } from '../journey/compare/prints'
import { LANGUAGES, type Journey } from '../journey/journey'
import { laneKind } from '../journey/lane-kind'
import type { ReadAny } from './read-any'

/** What is known of where something that was read came from. */
export interface Beginnings {
  /** What was read of the file that it was made from, where people have said which: that says more than fingerprints. */
  readonly start: ReadAny | null
  /** Whether the fingerprints in the file are to be believed. */
  readonly usePrints: boolean
}

export const UNKNOWN_BEGINNINGS: Beginnings = { start: null, usePrints: true }

/**
 * In what a journey differs from what was read, by all that is known of where that came from. A file in which nobody has
 * changed anything since it was written says nothing of that: it may be older than the map, or come from a copy of it.
 */
export function compareRead(
  mine: Journey,
  read: ReadAny,
  { start, usePrints }: Beginnings = UNKNOWN_BEGINNINGS,
): Comparison {
  const { journey, base, isWhole = false, format } = read
  // Where both are in one format, what is empty in the later one was emptied.
  const isPartial = !isWhole && start?.format.id !== format.id
  const options = { isPartial, isFilledIn: isUsualLane }
  const isEdited = base !== undefined && !isAsPrinted(base, journey)
  const comparison =
    start !== null
      ? threeWay(start.journey, mine, journey, options)
      : isEdited && usePrints
        ? threeWayByPrints(base, mine, journey, options)
        : compareJourneys(mine, journey, options)
  return format.carries.lanes === 'all' ? comparison : withoutLaneMoves(comparison)
}

/** Where a format does not keep the order of lanes, that they stand otherwise says nothing. */
const withoutLaneMoves = (comparison: Comparison): Comparison => ({
  ...comparison,
  differences: comparison.differences.filter(
    ({ type, kind }) => type !== 'moved' || kind !== 'lane',
  ),
})

/** Where a text says little of its lanes, readers call them what new lanes are called, with the usual hints. */
const isUsualLane: NonNullable<CompareOptions['isFilledIn']> = (kind, record, field) => {
  const known = laneKind.safeParse(record['kind'])
  if (kind !== 'lane' || !known.success || (field !== 'name' && field !== 'hint')) return false
  return LANGUAGES.some(
    (language) => drawnTexts(language).lanes[known.data][field] === record[field],
  )
}
