import type { Journey } from '../journey/journey'
import type { RawMap } from '../protocol/raw-map'
import { assemble } from './assemble/assemble'
import { readFeelings } from './assemble/read-feelings'

/** The journey that a map shows, and nothing else of it; `null` where not even its head can be made out. */
export function journeyIn(raw: RawMap): Journey | null {
  const found = assemble(raw, null)
  return found === null ? null : readFeelings(raw, found.journey, new Map(raw.heights))
}
