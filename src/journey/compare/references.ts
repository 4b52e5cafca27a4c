import type { CardKind } from '../card'
import type { ListKind, RecordKind } from './records'

/** A field by which records name others. */
export interface Reference {
  readonly of: RecordKind
  /** The one kind of card that has it; left out where all have. */
  readonly only?: CardKind
  /** The way to it in the record; where a list stands on the way, it holds for every entry. */
  readonly path: readonly [string, ...string[]]
  readonly to: ListKind
  /** Whether the record is nowhere without what it names. */
  readonly isNeeded: boolean
}

/**
 * Every field that names another record, as `journey/references.ts` knows them by their types; here whatever the record.
 * A test holds the two together.
 */
export const REFERENCES: readonly Reference[] = [
  { of: 'persona', path: ['stances', 'stage'], to: 'stage', isNeeded: false },
  { of: 'stage', path: ['returns', 'to'], to: 'stage', isNeeded: false },
  { of: 'lane', path: ['persona'], to: 'persona', isNeeded: false },
  { of: 'card', path: ['stage'], to: 'stage', isNeeded: true },
  { of: 'card', path: ['lane'], to: 'lane', isNeeded: true },
  { of: 'card', path: ['step'], to: 'card', isNeeded: false },
  { of: 'card', only: 'decision', path: ['affects', 'stage'], to: 'stage', isNeeded: false },
  { of: 'card', only: 'barrier', path: ['blocks'], to: 'stage', isNeeded: false },
  { of: 'card', only: 'barrier', path: ['solutions'], to: 'card', isNeeded: false },
]
