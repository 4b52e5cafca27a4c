import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CELL_LIMIT, COLUMN_LIMIT, LINE_LIMIT, ROW_LIMIT } from '../../../src/formats/limits'
import { splitRows } from '../../../src/formats/table/split-rows'
import type { Delimiter } from '../../../src/formats/table/table'

const cells = (text: string, delimiter: Delimiter = ','): readonly (readonly string[])[] =>
  splitRows(text, delimiter).rows.map((row) => row.cells)

describe('splitRows', () => {
  it.each([
    [
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a,b\r\nc,d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a,b\rc,d\r',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a,b\nc,d\r\ne,f\rg,h',
      [
        ['a', 'b'],
        ['c', 'd'],
        ['e', 'f'],
        ['g', 'h'],
      ],
    ],
    [
      '"a","b"\r\n"c","d"\n"e","f"',
      [
        ['a', 'b'],
        ['c', 'd'],
        ['e', 'f'],
      ],
    ],
    ['"a,b","c\r\nd","e""f"', [['a,b', 'c\r\nd', 'e"f']]],
    [
      'a,\n,b',
      [
        ['a', ''],
        ['', 'b'],
      ],
    ],
    ['a,', [['a', '']]],
    ['""', []],
    ['"",a', [['', 'a']]],
    ['"a"  ,b', [['a', 'b']]],
    [' "a",b', [[' "a"', 'b']]],
  ])('reads %j', (text, expected) => {
    expect(cells(text)).toEqual(expected)
  })

  it('leaves out rows that hold nothing, and still counts them', () => {
    expect(splitRows('\n\na,b\n , \nc,d', ',').rows).toEqual([
      { number: 3, cells: ['a', 'b'] },
      { number: 5, cells: ['c', 'd'] },
    ])
  })

  it('counts a row of several lines once, as spreadsheets do', () => {
    expect(splitRows('"a\nb",c\nd,e', ',').rows[1]?.number).toBe(2)
  })

  it.each([
    ['"Best" shop,b', [['"Best" shop', 'b']]],
    ['"a"b"c,d', [['"a"b"c', 'd']]],
    ['5" pipe,6" pipe', [['5" pipe', '6" pipe']]],
    [
      '"a,b\nc,d',
      [
        ['"a', 'b'],
        ['c', 'd'],
      ],
    ],
  ])('takes quotes that close no cell for letters: %j', (text, expected) => {
    expect(cells(text)).toEqual(expected)
  })

  it('says in which row a quote opens that nothing closes', () => {
    expect(splitRows('a,b\nc,"d\ne,f', ',').openQuote).toBe(2)
    expect(splitRows('a,b\nc,"d"\ne,f', ',').openQuote).toBeNull()
  })

  it('ends after as many rows as are asked for', () => {
    expect(splitRows('a\nb\nc', ',', 2).rows).toHaveLength(2)
  })

  it('stops at each of its limits', () => {
    const over = (text: string): unknown => splitRows(text, ',').over
    expect(over('a,'.repeat(COLUMN_LIMIT - 1))).toBeNull()
    expect(over(','.repeat(20_000))).toEqual({ size: COLUMN_LIMIT + 1, limit: COLUMN_LIMIT })
    expect(over('a\n'.repeat(ROW_LIMIT))).toBeNull()
    expect(over('a\n'.repeat(1_000_000))).toEqual({ size: ROW_LIMIT + 1, limit: ROW_LIMIT })
    expect(over(`${'a,'.repeat(500)}\n`.repeat(4_000))).toMatchObject({ limit: CELL_LIMIT })
    expect(over('\n'.repeat(LINE_LIMIT - 1))).toBeNull()
    expect(over('\n'.repeat(5_000_000))).toEqual({ size: LINE_LIMIT + 1, limit: LINE_LIMIT })
  })

  const cell = fc.array(fc.constantFrom('a', 'Я', '"', ',', ';', '\n', '\r\n', '\t', ' ', "'"), {
    maxLength: 5,
  })
  const rows = fc.array(
    fc.array(
      cell.map((parts) => parts.join('')),
      { minLength: 1, maxLength: 4 },
    ),
    { minLength: 1, maxLength: 4 },
  )

  it('reads what a writer of CSV writes, whatever ends its rows and is in quotes without need', () => {
    const end = fc.constantFrom('\n', '\r\n', '\r')
    const written = (one: string, quoted: boolean): string =>
      quoted || /[",;\t\r\n]/.test(one) ? `"${one.replace(/"/g, '""')}"` : one
    const lines = fc.array(
      fc.tuple(
        rows.map(([row = []]) => row),
        end,
        fc.boolean(),
      ),
      {
        maxLength: 5,
      },
    )
    fc.assert(
      fc.property(lines, fc.constantFrom<Delimiter>(',', ';', '\t'), (table, delimiter) => {
        const text = table.map(([row, lineEnd, quoted]) =>
          ['x', ...row.map((one) => written(one, quoted))].join(delimiter).concat(lineEnd),
        )
        expect(splitRows(text.join(''), delimiter)).toEqual({
          rows: table.map(([row], index) => ({ number: index + 1, cells: ['x', ...row] })),
          openQuote: null,
          strayQuotes: 0,
          over: null,
        })
      }),
      { numRuns: 500 },
    )
  })

  const pieces = fc
    .array(
      fc.constantFrom('a', '"', '""', ',', '\n', '\r\n', '\r', ' ', '"a"', '\uFEFF', '\uFDD0'),
      {
        maxLength: 12,
      },
    )
    .map((parts) => parts.join(''))

  it('takes quotes that begin no cell for letters, in any text', () => {
    fc.assert(
      fc.property(pieces, (text) => {
        const plain = text.replace(/(^|[,\r\n])"+/g, '$1')
        const lines = plain.split(/\r\n|\r|\n/).map((line) => line.split(','))
        expect(cells(plain)).toEqual(lines.filter((row) => row.some((one) => one.trim() !== '')))
      }),
      { numRuns: 1_000 },
    )
  })

  it('reads rows as well behind many letters as at the beginning', () => {
    const filling = fc.constantFrom('x', 'x\n', 'x\r\n', '"\r\n",', '"x",\r')
    // About as many as are read at once.
    const length = fc.integer({ min: 65_500, max: 65_560 })
    fc.assert(
      fc.property(filling, length, pieces, (filler, size, text) => {
        const first = filler.repeat(size / filler.length)
        const alone = splitRows(text, ',')
        const behind = splitRows(`"${first.replace(/"/g, '""')}" \r\n${text}`, ',')
        expect(behind).toEqual({
          ...alone,
          rows: [
            { number: 1, cells: [first] },
            ...alone.rows.map((row) => ({ ...row, number: row.number + 1 })),
          ],
          openQuote: alone.openQuote === null ? null : alone.openQuote + 1,
        })
      }),
      { numRuns: 200 },
    )
  })

  // Each of these keeps a reader that looks again at what it has seen busy for hours.
  it.each([
    [
      'quotes inside a cell before many spaces',
      `"${'x"'.repeat(1_000_000)}${' '.repeat(1_000_000)},z`,
    ],
    ['cells that open a quote', '"a,'.repeat(3_000_000)],
    ['cells that open two', '""a,'.repeat(2_000_000)],
    ['cells that open three', '"""a,'.repeat(2_000_000)],
    ['quotes alone', '"'.repeat(9_000_001)],
    ['one cell', 'a'.repeat(9_000_000)],
    ['spaces behind quotes', `${'" '.repeat(4_000_000)}`],
  ])('comes to an end with %s', (_, text) => {
    expect(splitRows(text, ';').over).toBeNull()
    expect(splitRows(text, ',').rows.length).toBeLessThan(2)
  })
})
