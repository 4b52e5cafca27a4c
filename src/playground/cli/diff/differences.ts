import type { Journey } from '../../../journey/journey'

export type RecordKind = 'journey' | 'persona' | 'stage' | 'lane' | 'card'
/** A record as a value. */
export type Fields = Readonly<Record<string, unknown>> & { readonly id: string }

/** One field before and after; `undefined` where the record does not have it. */
export interface FieldChange {
  /** Fields within fields with a dot: `transition.traffic`. */
  readonly field: string
  readonly before: unknown
  readonly after: unknown
}

/** One thing in which two journeys differ. What stands elsewhere is moved: of cards in another cell, of others in another order. */
export type Difference = { readonly kind: RecordKind; readonly record: Fields } & (
  | { readonly type: 'added' | 'removed' | 'moved' }
  | { readonly type: 'changed'; readonly fields: readonly FieldChange[] }
)

/** In what two journeys differ, kind by kind. Records are told by their ids. */
export function differencesOf(before: Journey, after: Journey): Difference[] {
  return [
    ...changed('journey', headOf(before), headOf(after)),
    ...between('persona', before.personas, after.personas),
    ...between('stage', before.stages, after.stages),
    ...between('lane', before.lanes, after.lanes),
    ...between('card', before.cards, after.cards),
  ]
}

const headOf = ({ id, ...head }: Journey): Fields => ({
  id,
  ...Object.fromEntries(Object.entries(head).filter(([name]) => !LISTS.includes(name))),
})
const LISTS = ['personas', 'stages', 'lanes', 'cards']
/** What says where a card stands. */
const PLACE = ['stage', 'lane']

function between(
  kind: RecordKind,
  before: readonly Fields[],
  after: readonly Fields[],
): Difference[] {
  const old = new Map(before.map((record) => [record.id, record]))
  const fresh = new Set(after.map(({ id }) => id))
  // Of those that stayed in their cell: what comes into one or leaves it moves nobody else.
  const cells = new Map(before.map((record) => [record.id, cellOf(record)]))
  const stayed = new Set(
    after.filter((record) => cells.get(record.id) === cellOf(record)).map(({ id }) => id),
  )
  const stood = followers(before.filter(({ id }) => stayed.has(id)))
  const stands = followers(after.filter(({ id }) => stayed.has(id)))
  return [
    ...before.flatMap((record): Difference[] =>
      fresh.has(record.id) ? [] : [{ type: 'removed', kind, record }],
    ),
    ...after.flatMap((record): Difference[] => {
      const was = old.get(record.id)
      if (was === undefined) return [{ type: 'added', kind, record }]
      const isElsewhere =
        cellOf(was) !== cellOf(record) || stood.get(record.id) !== stands.get(record.id)
      return [
        ...(isElsewhere ? [{ type: 'moved', kind, record } as const] : []),
        ...changed(kind, was, record),
      ]
    }),
  ]
}

const cellOf = (record: Fields): string => PLACE.map((name) => String(record[name])).join(':')

/** For each record the one before it in its cell. */
function followers(records: readonly Fields[]): ReadonlyMap<string, string> {
  const last = new Map<string, string>()
  return new Map(
    records.map((record) => {
      const cell = cellOf(record)
      const before = last.get(cell) ?? ''
      last.set(cell, record.id)
      return [record.id, before]
    }),
  )
}

function changed(kind: RecordKind, before: Fields, after: Fields): Difference[] {
  const [old, fresh] = [flat(before), flat(after)]
  const fields = [...new Set([...old.keys(), ...fresh.keys()])]
    .filter((field) => !(kind === 'card' && PLACE.includes(field)))
    .map((field) => ({ field, before: old.get(field), after: fresh.get(field) }))
    .filter((one) => JSON.stringify(one.before) !== JSON.stringify(one.after))
  return fields.length === 0 ? [] : [{ type: 'changed', kind, record: after, fields }]
}

/** A record's fields, those within fields by their whole name. */
function flat(record: object, start = ''): Map<string, unknown> {
  return new Map(
    Object.entries(record).flatMap(([name, value]: [string, unknown]) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? [...flat(value, `${start}${name}.`)]
        : [[`${start}${name}`, value] as const],
    ),
  )
}
