import type { Fields, RecordKind } from './records'

/**
 * Whether a field is the record's own affair and no matter of comparison: identity, what decides which records are the
 * same, and place, which is compared as a whole. A barrier keeps the number that people on this map call it by.
 */
export function isOwnField(kind: RecordKind, record: Fields, field: string): boolean {
  if (field === 'id') return true
  if (kind === 'lane') return field === 'kind'
  if (kind !== 'card') return false
  const isBarrier = record['kind'] === 'barrier'
  // What cards of other kinds have under the name of a barrier's links, nobody can change.
  if (field === 'solutions') return !isBarrier
  return (
    field === 'kind' || field === 'stage' || field === 'lane' || (isBarrier && field === 'number')
  )
}
