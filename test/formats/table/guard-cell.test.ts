import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createLosses } from '../../../src/formats/loss'
import { guardCell, unguardCell } from '../../../src/formats/table/guard-cell'
import { writeTable } from '../../../src/formats/table/write-table'

const dangerous = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '=HYPERLINK("x")']

describe('a cell that a spreadsheet might run', () => {
  it.each(dangerous)('gets an apostrophe: %j', (text) => {
    expect(guardCell(text)).toBe(`'${text}`)
  })

  it.each(['a=1', '', ' =1', "'", "'tis", '1-2', '(=1)', 'a\n=1'])('leaves %j as it is', (text) => {
    expect(guardCell(text)).toBe(text)
  })

  it('is what it was when the apostrophe is taken off, whatever it was', () => {
    const text = fc
      .array(fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', 'a', ' '), { maxLength: 6 })
      .map((letters) => letters.join(''))
    fc.assert(
      fc.property(text, (any) => {
        expect(unguardCell(guardCell(any))).toBe(any)
        expect(guardCell(any)).not.toMatch(/^[=+\-@\t\r]/)
      }),
      { numRuns: 2_000 },
    )
  })

  it('is told of, once for all of them', () => {
    const losses = createLosses()
    writeTable([dangerous, ['safe']], ',', losses)
    expect(losses.all()).toEqual([
      { code: 'formula-guarded', count: dangerous.length, example: '=1+1' },
    ])
  })

  it('is none where it is a number', () => {
    const losses = createLosses()
    expect(writeTable([[-2, '-2']], ',', losses)).toBe("-2,'-2\r\n")
    expect(losses.all()).toHaveLength(1)
  })
})
