import { describe, expect, it } from 'vitest'
import { createLosses } from '../../../src/formats/loss'
import type { Delimiter } from '../../../src/formats/table/table'
import { writeTable, type WrittenCell } from '../../../src/formats/table/write-table'

const write = (rows: readonly (readonly WrittenCell[])[], delimiter: Delimiter = ','): string =>
  writeTable(rows, delimiter, createLosses())

describe('writeTable', () => {
  it('ends every row in CR LF, the last one too', () => {
    expect(write([])).toBe('')
    expect(write([['a', 'b'], [], ['', 'c', '']])).toBe('a,b\r\n\r\n,c,\r\n')
  })

  it('leaves what needs no quotes without them', () => {
    expect(write([["It's 5 km or so", 'Я', 'a b', 1.5, -2, 0]], ';')).toBe(
      "It's 5 km or so;Я;a b;1.5;-2;0\r\n",
    )
  })

  it.each([
    ['a,b', '"a,b"'],
    ['a;b', '"a;b"'],
    ['a\tb', '"a\tb"'],
    ['5" pipe', '"5"" pipe"'],
    ['a\nb', '"a\nb"'],
    ['a\r\nb', '"a\r\nb"'],
    ['a\rb', '"a\rb"'],
    [' a', '" a"'],
    ['a\u00A0', '"a\u00A0"'],
    ['\t=1', `"'\t=1"`],
  ])('puts %j in quotes, whichever delimiter a reader expects', (cell, written) => {
    for (const delimiter of [',', ';', '\t'] as const)
      expect(write([[cell]], delimiter)).toBe(`${written}\r\n`)
  })
})
