import type { Operation } from '../operation'
import { isSameValue } from './canonical'
import { isOwnField } from './own-fields'
import { valueOf, type Fields, type RecordKind } from './records'

/** The operations that give records other fields, and barriers other links; fields that do not differ are not told. */
export const editsBetween = (
  kind: RecordKind,
  pairs: readonly (readonly [before: Fields, after: Fields])[],
): readonly Operation[] =>
  pairs.flatMap(([before, after]) => [
    ...edit(kind, before, after),
    ...(isBarrier(kind, before) ? relink(before, after) : []),
  ])

function edit(kind: RecordKind, before: Fields, after: Fields): Operation[] {
  const { id } = before
  const fields = new Set([...Object.keys(before), ...Object.keys(after)])
  const patch = Object.fromEntries(
    [...fields]
      .filter(
        (field) =>
          !(field === LINKS && isBarrier(kind, before)) &&
          !isOwnField(kind, before, field) &&
          !isSameValue(valueOf(before, field), valueOf(after, field)),
      )
      .map((field) => [field, valueOf(after, field)]),
  )
  if (Object.keys(patch).length === 0) return []
  return [
    kind === 'journey' ? { type: 'journey.edit', patch } : { type: `${kind}.edit`, id, patch },
  ]
}

/** Which solutions answer a barrier has operations of its own; they keep the order of the list. */
function relink(before: Fields, after: Fields): Operation[] {
  const barrier = before.id
  const [old, next] = [listIn(before), listIn(after)]
  const isKept = old.filter((id) => next.includes(id)).every((id, index) => id === next[index])
  const kept = isKept ? old.filter((id) => next.includes(id)) : []
  return [
    ...old
      .filter((id) => !kept.includes(id))
      .map((solution): Operation => ({ type: 'barrier.unlink', barrier, solution })),
    ...next
      .filter((id) => !kept.includes(id))
      .map((solution): Operation => ({ type: 'barrier.link', barrier, solution })),
  ]
}

const LINKS = 'solutions'

const isBarrier = (kind: RecordKind, record: Fields): boolean =>
  kind === 'card' && record['kind'] === 'barrier'

const listIn = ({ [LINKS]: links }: Fields): readonly string[] =>
  Array.isArray(links) ? links.map(String) : []
