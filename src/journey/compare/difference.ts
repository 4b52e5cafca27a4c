import type { Fields, RecordKind } from './records'

/** One field before and after; `undefined` where the record does not have it. */
export interface FieldChange {
  readonly field: string
  readonly before: unknown
  readonly after: unknown
}

/** Where a record stands: `at` counts from 0 among its kin, of a card in its cell; only cards have a stage and a lane. */
export interface Place {
  readonly stage: string | null
  readonly lane: string | null
  readonly at: number
}

interface AnyDifference {
  /** Names it among the differences of a comparison, and is the same whenever the same two are compared. */
  readonly key: string
  readonly kind: RecordKind
  /** The id by which the comparison speaks of the record. */
  readonly id: string
  /** Its id in either journey, `null` where that does not have it. */
  readonly mine: string | null
  readonly theirs: string | null
  /** The record: as mine has it, or, where mine does not, as theirs has. */
  readonly record: Fields
  /** Whether both sides have done something to it that does not go together. */
  readonly isConflict: boolean
  /** Whether taking it is safe as far as anybody can know: what is offered ticked. */
  readonly isProposed: boolean
  /** Keys of differences without which it cannot be taken. */
  readonly needs: readonly string[]
}

export interface Added extends AnyDifference {
  readonly type: 'added'
}
export interface Removed extends AnyDifference {
  readonly type: 'removed'
  /** Ids of the cards that would go with it though nobody else has removed them. */
  readonly along: readonly string[]
}
/** Where it is a conflict, of one field; else of all that go together. */
export interface Changed extends AnyDifference {
  readonly type: 'changed'
  readonly fields: readonly FieldChange[]
}
export interface Moved extends AnyDifference {
  readonly type: 'moved'
  readonly from: Place
  readonly to: Place
}

/** One thing in which two journeys differ, as a value, in the ids of mine; it leads from mine to theirs. */
export type Difference = Added | Removed | Changed | Moved
