import { canonical, isSameValue } from './canonical'
import {
  byId,
  RECORD_KINDS,
  valueOf,
  type Fields,
  type ListKind,
  type RecordKind,
  type Records,
} from './records'

/** What both sides started from, as far as it is known. */
export interface Base {
  /** Ids of its records, in their order. */
  readonly ids: Readonly<Record<ListKind, readonly string[]>>
  readonly has: (kind: RecordKind, id: string) => boolean
  /**
   * Whether a record has the same in a field as it had then; only to be asked of records that were there. A base that
   * knows records only as a whole says whether all of it is the same.
   */
  readonly isSame: (kind: RecordKind, record: Fields, field: string) => boolean
  /** Whether nothing of a record has changed since. */
  readonly isUntouched: (kind: RecordKind, record: Fields) => boolean
}

/** @param records the journey that both sides started from, in the ids of mine */
export function baseFrom(records: Records): Base {
  const known = new Map(RECORD_KINDS.map((kind) => [kind, byId(records[kind])]))
  const find = (kind: RecordKind, id: string): Fields | undefined => known.get(kind)?.get(id)
  return {
    ids: idsOf(records),
    has: (kind, id) => find(kind, id) !== undefined,
    isSame: (kind, record, field) =>
      isSameValue(valueOf(find(kind, record.id), field), valueOf(record, field)),
    isUntouched: (kind, record) => canonical(find(kind, record.id)) === canonical(record),
  }
}

const idsOf = ({ persona, stage, lane, card }: Records): Base['ids'] => ({
  persona: persona.map(({ id }) => id),
  stage: stage.map(({ id }) => id),
  lane: lane.map(({ id }) => id),
  card: card.map(({ id }) => id),
})
