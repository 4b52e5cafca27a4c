import type { Comparison } from './compare-journeys'
import type { Difference, FieldChange } from './difference'
import { listOf } from './places'
import { byId, type Fields, type ListKind } from './records'

/** One list, or cell, on the way: what stays in it in the order of mine, and what is put in behind each of that. */
interface Line {
  readonly stays: Fields[]
  readonly first: Fields[]
  readonly behind: Map<string, Fields[]>
  /** What of it was last met in theirs. */
  last: string | null
}

/** A list of mine with the chosen differences taken; cards cell by cell. */
export function mergeList(
  kind: ListKind,
  { mine, theirs, differences }: Comparison,
  chosen: readonly Difference[],
): Fields[] {
  const { gone, coming, changes } = sorted(kind, mine[kind], chosen)
  const moving = new Set(
    differences.flatMap((one) => (one.kind === kind && one.type === 'moved' ? [one.id] : [])),
  )
  const lines = new Map<string, Line>()
  const lineOf = (record: Fields): Line => {
    const name = listOf(kind, record)
    const known = lines.get(name)
    if (known !== undefined) return known
    const line: Line = { stays: [], first: [], behind: new Map(), last: null }
    lines.set(name, line)
    return line
  }

  const staying = new Map<string, Fields>()
  for (const record of mine[kind]) {
    if (gone.has(record.id) || coming.has(record.id)) continue
    const now = changed(record, changes)
    staying.set(record.id, now)
    lineOf(now).stays.push(now)
  }
  for (const record of theirs[kind]) {
    const comes = coming.get(record.id)
    const stays = staying.get(record.id)
    if (comes !== undefined) {
      const line = lineOf(comes)
      const behind = line.last === null ? line.first : line.behind.get(line.last)
      if (behind === undefined) line.behind.set(line.last ?? '', [comes])
      else behind.push(comes)
    } else if (stays !== undefined && !moving.has(record.id)) {
      // What stands elsewhere with me says nothing of where the next one belongs.
      if (listOf(kind, stays) === listOf(kind, record)) lineOf(stays).last = record.id
    }
  }
  return [...lines.values()].flatMap(({ stays, first, behind }) => [
    ...first,
    ...stays.flatMap((record) => [record, ...(behind.get(record.id) ?? [])]),
  ])
}

type Changes = ReadonlyMap<string, Readonly<Record<string, unknown>>>

function sorted(
  kind: ListKind,
  records: readonly Fields[],
  chosen: readonly Difference[],
): {
  readonly gone: ReadonlySet<string>
  /** What is put in: what is added, and what is moved, as it will be. */
  readonly coming: ReadonlyMap<string, Fields>
  readonly changes: Changes
} {
  const gone = new Set<string>()
  const coming = new Map<string, Fields>()
  const changes = new Map<string, Record<string, unknown>>()
  for (const one of chosen) {
    if (one.kind !== kind) continue
    if (one.type === 'removed') gone.add(one.id)
    if (one.type === 'added') coming.set(one.id, one.record)
    if (one.type !== 'changed') continue
    const fields = Object.fromEntries(one.fields.map(({ field, after }) => [field, after]))
    changes.set(one.id, { ...changes.get(one.id), ...fields })
  }
  const here = byId(records)
  for (const one of chosen) {
    if (one.kind !== kind) continue
    const record = changed(here.get(one.id) ?? one.record, changes)
    // What is shown again comes to where it is shown in theirs.
    if (one.type === 'changed' && one.fields.some(isShownAgain)) coming.set(one.id, record)
    if (one.type !== 'moved') continue
    const { stage, lane } = one.to
    coming.set(one.id, kind === 'card' ? { ...record, stage, lane } : record)
  }
  return { gone, coming, changes }
}

const isShownAgain = ({ field, after }: FieldChange): boolean =>
  field === 'hidden' && after === false

const changed = (record: Fields, changes: Changes): Fields => {
  const fields = changes.get(record.id)
  return fields === undefined ? record : { ...record, ...fields }
}
