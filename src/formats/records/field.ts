import * as z from 'zod/mini'
import { orderKeys } from '../order-keys'
import { parsePlain } from '../parse-plain'
import type { WrittenCell } from '../table/write-table'

/** What stands in a column of a row; empty where there is no such column. */
export type CellOf = (column: string) => string

/** What was read of a field, or the column with what does not fit there. */
export type ReadField = { readonly value: unknown } | { readonly wrong: string }

/** A field of a record in a table: a column, or one for each field of the record that it holds (`evidence.level`). */
export interface Field {
  readonly name: string
  readonly columns: readonly string[]
  /** The cells that say a value; `null` where they cannot say it to the letter. */
  readonly write: (
    value: unknown,
  ) => readonly (readonly [column: string, cell: WrittenCell])[] | null
  /** What the cells say. Where all are empty, what an empty cell means by the schema: see `emptyOf`. */
  readonly read: (cellOf: CellOf) => ReadField
}

/**
 * How a field stands in a table, by its schema alone: texts as they are, numbers and words as such, a list of texts a line
 * each, anything else as JSON. An empty cell is the first of these that the schema takes: nothing at all, an empty text,
 * `null`, an empty list, an empty record.
 */
export function fieldOf(name: string, schema: z.core.$ZodType, column: string = name): Field {
  const record = recordWithin(schema)
  return record === null ? leafOf(name, schema, column) : groupOf(name, schema, record, column)
}

function leafOf(name: string, schema: z.core.$ZodType, column: string): Field {
  const empty = emptyOf(schema)
  const read = (cellOf: CellOf): ReadField => {
    const cell = cellOf(column)
    const found = cell === '' ? empty() : firstOf(schema, meaningsOf(cell))
    return found ?? { wrong: column }
  }
  return {
    name,
    columns: [column],
    read,
    write: (value) => {
      const cell = cellsFor(value).find(
        (one) =>
          isSayable(one) &&
          isSame(
            read(() => String(one)),
            value,
          ),
      )
      return cell === undefined ? null : [[column, cell]]
    },
  }
}

function groupOf(
  name: string,
  schema: z.core.$ZodType,
  record: z.ZodMiniObject,
  column: string,
): Field {
  const fields = Object.entries(record.shape).map(([key, inner]) =>
    fieldOf(key, inner, `${column}.${key}`),
  )
  const columns = fields.flatMap((field) => field.columns)
  const emptyRecord = emptyOf(schema)
  const read = (cellOf: CellOf): ReadField => {
    const empty = columns.every((one) => cellOf(one) === '') ? emptyRecord() : null
    if (empty !== null) return empty
    const value: [string, unknown][] = []
    for (const field of fields) {
      const part = field.read(cellOf)
      if ('wrong' in part) return part
      if (part.value !== undefined) value.push([field.name, part.value])
    }
    return { value: Object.fromEntries(value) }
  }
  return {
    name,
    columns,
    read,
    write: (value) => {
      const parts = new Map<string, unknown>(Object.entries(value ?? {}))
      const cells = fields.map((field) =>
        value === null || value === undefined ? [] : field.write(parts.get(field.name)),
      )
      const written = cells.flatMap((some) => some ?? [])
      const said = new Map(written)
      const isExact = isSame(
        read((one) => String(said.get(one) ?? '')),
        value,
      )
      return cells.includes(null) || !isExact ? null : written
    },
  }
}

/** The record that a schema asks for, where it does: columns of their own are easier to work with than JSON. */
function recordWithin(schema: z.core.$ZodType): z.ZodMiniObject | null {
  if (schema instanceof z.ZodMiniObject) return schema
  const wraps =
    schema instanceof z.ZodMiniNullable ||
    schema instanceof z.ZodMiniOptional ||
    schema instanceof z.ZodMiniDefault
  return wraps ? recordWithin(schema.def.innerType) : null
}

const NOTHING: readonly (() => unknown)[] = [
  () => undefined,
  () => '',
  () => null,
  () => [],
  () => ({}),
]

/** What an empty cell means by a schema, made anew each time; `null` where it means nothing that fits. */
function emptyOf(schema: z.core.$ZodType): () => { readonly value: unknown } | null {
  const meaning = NOTHING.find((one) => z.safeParse(schema, one()).success)
  return () => (meaning === undefined ? null : { value: z.parse(schema, meaning()) })
}

/** What a cell may mean, in the order in which it is tried. */
const meaningsOf = (cell: string): readonly (() => unknown)[] => [
  () => cell,
  () => cell.trim(),
  () => {
    // Most lists of texts are none, and to find that out takes a parser long.
    const plain = /^\s*[[{"\d\-tfn]/.test(cell) ? parsePlain(cell) : null
    return plain?.ok === true ? plain.value : undefined
  },
  () => cell.split(/\r\n|\r|\n/),
]

function firstOf(
  schema: z.core.$ZodType,
  meanings: readonly (() => unknown)[],
): { readonly value: unknown } | null {
  for (const meaning of meanings) {
    const parsed = z.safeParse(schema, meaning())
    if (parsed.success) return { value: parsed.data }
  }
  return null
}

/** How a value may be written, in the order in which it is tried. */
function cellsFor(value: unknown): WrittenCell[] {
  if (value === null || value === undefined) return ['']
  if (typeof value === 'string' || typeof value === 'number') return [value]
  const json = JSON.stringify(value)
  return Array.isArray(value) && value.every((item) => typeof item === 'string')
    ? [value.join('\n'), json]
    : [json]
}

/** What a text file cannot hold, or readers of such files take away. */
const UNSAYABLE = /(?![\t\n\r])\p{Cc}|\p{Surrogate}/u
const isSayable = (cell: WrittenCell): boolean => !UNSAYABLE.test(String(cell))

const isSame = (read: ReadField, value: unknown): boolean =>
  'value' in read &&
  (Object.is(read.value, value) ||
    JSON.stringify(orderKeys(read.value)) === JSON.stringify(orderKeys(value)))
