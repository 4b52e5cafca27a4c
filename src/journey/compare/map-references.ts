import type { Fields, ListKind, RecordKind } from './records'
import { REFERENCES, type Reference } from './references'

/** A record that another names. */
export interface Named {
  /** The field that names it. */
  readonly field: string
  readonly to: ListKind
  readonly id: string
  /** Whether it is one of a list: the others of it stand without it. */
  readonly isInList: boolean
  /** Whether the record is nowhere without it. */
  readonly isNeeded: boolean
}

/**
 * The record with what it names renamed; the same object where nothing is. Of a list, entries that name nothing drop
 * out; any other field that would name nothing becomes `null` as a whole.
 * @param rename gives the id to name from now on, or `null` for none
 */
export function mapReferences(
  kind: RecordKind,
  record: Fields,
  rename: (to: ListKind, id: string) => string | null,
): Fields {
  let mapped = record
  for (const { path, to } of referencesOf(kind, record)) {
    const [field, ...rest] = path
    const before = mapped[field]
    const after = mapAt(before, rest, (id) => rename(to, id)) ?? null
    if (after !== before) mapped = { ...mapped, [field]: after }
  }
  return mapped
}

/** Everything that a record names. */
export function namedBy(kind: RecordKind, record: Fields): readonly Named[] {
  const found: Named[] = []
  for (const { path, to, isNeeded } of referencesOf(kind, record)) {
    const [field, ...rest] = path
    mapAt(record[field], rest, (id, isInList) => {
      found.push({ field, to, id, isInList, isNeeded })
      return id
    })
  }
  return found
}

const referencesOf = (kind: RecordKind, record: Fields): readonly Reference[] =>
  BY_KIND[kind].filter(
    ({ only, path }) => path[0] in record && (only === undefined || only === record['kind']),
  )

const of = (kind: RecordKind): readonly Reference[] => REFERENCES.filter((one) => one.of === kind)
const BY_KIND: Readonly<Record<RecordKind, readonly Reference[]>> = {
  journey: of('journey'),
  persona: of('persona'),
  stage: of('stage'),
  lane: of('lane'),
  card: of('card'),
}

/** @returns `undefined` where what stands there names nothing any more */
function mapAt(
  value: unknown,
  path: readonly string[],
  rename: (id: string, isInList: boolean) => string | null,
  isInList = false,
): unknown {
  if (Array.isArray(value)) {
    const mapped = value.map((one: unknown) => mapAt(one, path, rename, true))
    const isSame = mapped.every((one, index) => one === value[index])
    return isSame ? value : mapped.filter((one) => one !== undefined)
  }
  const [field, ...rest] = path
  if (field === undefined)
    return typeof value === 'string' ? (rename(value, isInList) ?? undefined) : value
  if (typeof value !== 'object' || value === null || !(field in value)) return value
  const before: unknown = Reflect.get(value, field)
  const after = mapAt(before, rest, rename, isInList)
  if (after === before) return value
  return after === undefined ? undefined : { ...value, [field]: after }
}
