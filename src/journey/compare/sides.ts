import type { Aligned } from './align'
import type { Base } from './base'
import type { Fields, RecordKind, Records } from './records'

/** Two journeys, and what is known of how they came to differ. */
export interface Sides {
  readonly mine: Records
  readonly theirs: Aligned
  /** What both started from; where that is not known, everything that differs is theirs. */
  readonly base: Base | null
  /** Whether a field of theirs says nothing. */
  readonly isSilent: (kind: RecordKind, record: Fields, field: string) => boolean
}

/** What is said of a difference before it is known what goes together. */
export const UNWEIGHED = { isConflict: false, isProposed: false, needs: [] } as const
