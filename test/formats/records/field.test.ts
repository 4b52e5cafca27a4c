import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { fieldOf, type Field } from '../../../src/formats/records/field'

const level = z.nullable(z.literal([1, 2, 3]))
const way = z.looseObject({ heat: z.nullable(z.enum(['cold', 'hot'])), tools: z.array(z.string()) })

/** What is read of what was written; `null` where the cells cannot say it. */
function again(field: Field, value: unknown): unknown {
  const cells = field.write(value)
  if (cells === null) return null
  const said = new Map(cells)
  return field.read((column) => String(said.get(column) ?? ''))
}
const cellsOf = (schema: z.core.$ZodType, value: unknown): unknown =>
  fieldOf('f', schema).write(value)

describe('a field in a table', () => {
  it('is written as people would write it', () => {
    expect(cellsOf(z.string(), 'text')).toEqual([['f', 'text']])
    expect(cellsOf(level, 2)).toEqual([['f', 2]])
    expect(cellsOf(level, null)).toEqual([['f', '']])
    expect(cellsOf(z.nullable(z.boolean()), false)).toEqual([['f', 'false']])
    expect(cellsOf(z.array(z.string()), ['a', 'b'])).toEqual([['f', 'a\nb']])
    expect(cellsOf(z.array(z.string()), ['a\nb', ''])).toEqual([['f', '["a\\nb",""]']])
    expect(cellsOf(z.record(z.string(), z.number()), { a: 1 })).toEqual([['f', '{"a":1}']])
  })

  it('has a column for each part of a record in it', () => {
    expect(fieldOf('way', way).columns).toEqual(['way.heat', 'way.tools'])
    expect(fieldOf('way', z.nullable(z.optional(way))).columns).toEqual(['way.heat', 'way.tools'])
    expect(fieldOf('a', z.object({ b: z.object({ c: z.string() }) })).columns).toEqual(['a.b.c'])
    expect(fieldOf('way', way).write({ heat: 'hot', tools: ['x', 'y'] })).toEqual([
      ['way.heat', 'hot'],
      ['way.tools', 'x\ny'],
    ])
  })

  it.each<[string, z.core.$ZodType, unknown]>([
    ['a text that looks like a number', z.string(), '7'],
    ['an empty text', z.string(), ''],
    ['a text that looks like JSON', z.string(), '{"a":1}'],
    ['a list with one empty text', z.array(z.string()), ['']],
    ['an empty list', z.array(z.string()), []],
    ['a list of texts that look like JSON', z.array(z.string()), ['[1]']],
    ['a list of records', z.array(z.object({ a: z.number() })), [{ a: 1 }]],
    ['nothing', z.optional(z.string()), undefined],
    ['nothing where something is usual', z._default(z.nullable(z.number()), null), null],
    ['a record that is not there', z.nullable(way), null],
    ['a record of which nothing is known', way, { heat: null, tools: [] }],
    ['a record in a record', z.object({ a: z.nullable(way) }), { a: { heat: 'cold', tools: [] } }],
  ])('comes back as it was: %s', (_, schema, value) => {
    expect(again(fieldOf('f', schema), value)).toEqual({ value })
  })

  it.each<[string, z.core.$ZodType, unknown]>([
    ['an empty text where nothing is usual', z.optional(z.string()), ''],
    ['an empty text where null is usual', z.nullable(z.string()), null],
    ['half a character', z.string(), 'a\uD83Db'],
    ['a control character', z.string(), 'a\u0000b'],
    ['a record with a field we do not know', way, { heat: null, tools: [], more: 1 }],
    [
      'a record of which nothing is known, where there may be none',
      z.nullable(way),
      { heat: null, tools: [] },
    ],
  ])('is not written where the cells cannot say it: %s', (_, schema, value) => {
    expect(fieldOf('f', schema).write(value)).toBeNull()
  })

  it('says in which column something does not fit', () => {
    const readOf = (field: Field, cells: Record<string, string>): unknown =>
      field.read((column) => cells[column] ?? '')
    expect(readOf(fieldOf('f', level), { f: '7' })).toEqual({ wrong: 'f' })
    expect(readOf(fieldOf('way', way), { 'way.heat': 'tepid' })).toEqual({ wrong: 'way.heat' })
    expect(readOf(fieldOf('f', z.string().check(z.minLength(1))), {})).toEqual({ wrong: 'f' })
    expect(readOf(fieldOf('f', level), { f: ' 2 ' })).toEqual({ value: 2 })
  })

  it('comes back as it was or is not written, whatever it is', () => {
    const schemas = [
      z.string(),
      z.array(z.string()),
      z.nullable(z.string()),
      z.unknown(),
      z.optional(z.number()),
    ]
    fc.assert(
      fc.property(fc.constantFrom(...schemas), fc.jsonValue({ maxDepth: 2 }), (schema, value) => {
        fc.pre(z.safeParse(schema, value).success && JSON.stringify(value) !== '0')
        const read = again(fieldOf('f', schema), value)
        if (read !== null) expect(read).toEqual({ value })
      }),
      { numRuns: 1_000 },
    )
  })
})
