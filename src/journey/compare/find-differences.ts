import { isSameValue } from './canonical'
import type { Changed, Difference, FieldChange } from './difference'
import { findMoves } from './find-moves'
import { isOwnField } from './own-fields'
import { byId, LIST_KINDS, valueOf, type Fields, type ListKind, type RecordKind } from './records'
import { UNWEIGHED, type Sides } from './sides'

/** Every difference by itself, as yet without what it needs and whether to propose it. */
export const findDifferences = (sides: Sides): Difference[] => [
  ...sides.mine.journey.flatMap((head, index) => {
    const other = sides.theirs.records.journey[index]
    return other === undefined ? [] : changesOf(sides, 'journey', head, other)
  }),
  ...LIST_KINDS.flatMap((kind) => [...fromTheirs(sides, kind), ...fromMine(sides, kind)]),
]

/** What they have changed, moved and added, in their order. */
function fromTheirs(sides: Sides, kind: ListKind): Difference[] {
  const { mine, theirs, base } = sides
  const here = byId(mine[kind])
  const moves = findMoves(sides, kind)
  return theirs.records[kind].flatMap((record): Difference[] => {
    const own = here.get(record.id)
    const move = moves.get(record.id)
    if (own !== undefined)
      return [...changesOf(sides, kind, own, record), ...(move === undefined ? [] : [move])]
    // What was there at the start, I have removed: they would have it back only if they went on with it.
    const isConflict = base?.has(kind, record.id) === true
    if (isConflict && base.isUntouched(kind, record)) return []
    return [addition(sides, kind, record, isConflict)]
  })
}

/** Something of theirs that mine does not have. */
export const addition = (
  { theirs }: Sides,
  kind: ListKind,
  record: Fields,
  isConflict: boolean,
): Difference => ({
  ...UNWEIGHED,
  type: 'added',
  key: `added:${kind}:${record.id}`,
  kind,
  id: record.id,
  mine: null,
  theirs: theirs.ownId(kind, record.id),
  record,
  isConflict,
})

/** What they have removed, in the order of mine. */
function fromMine({ mine, theirs, base }: Sides, kind: ListKind): Difference[] {
  const there = byId(theirs.records[kind])
  return mine[kind].flatMap((record): Difference[] => {
    const { id } = record
    if (there.has(id) || base?.has(kind, id) === false) return []
    return [
      {
        ...UNWEIGHED,
        type: 'removed',
        key: `removed:${kind}:${id}`,
        kind,
        id,
        mine: id,
        theirs: null,
        record,
        along: [],
        isConflict: base !== null && !base.isUntouched(kind, record),
      },
    ]
  })
}

/** One difference for everything that goes together, and one for each field that both sides have changed. */
function changesOf(sides: Sides, kind: RecordKind, own: Fields, other: Fields): Changed[] {
  if (own === other) return []
  const { theirs, base, isSilent } = sides
  const together: FieldChange[] = []
  const clashes: FieldChange[] = []
  for (const field of new Set([...Object.keys(own), ...Object.keys(other)])) {
    const change = { field, before: valueOf(own, field), after: valueOf(other, field) }
    if (isOwnField(kind, own, field) || isSameValue(change.before, change.after)) continue
    if (isSilent(kind, other, field)) continue
    if (base === null) together.push(change)
    else if (!base.has(kind, own.id)) clashes.push(change)
    else if (!base.isSame(kind, other, field)) {
      const list = base.isSame(kind, own, field) ? together : clashes
      list.push(change)
    }
  }
  const { id } = own
  const changed = { ...UNWEIGHED, type: 'changed', kind, id, mine: id, record: own } as const
  const their = kind === 'journey' ? id : theirs.ownId(kind, id)
  return [
    ...(together.length === 0
      ? []
      : [{ ...changed, key: `changed:${kind}:${id}`, theirs: their, fields: together }]),
    ...clashes.map((clash) => ({
      ...changed,
      key: `clash:${kind}:${id}:${clash.field}`,
      theirs: their,
      fields: [clash],
      isConflict: true,
    })),
  ]
}
