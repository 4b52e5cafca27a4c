import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { labelLines } from '../../../src/scene/view/label-lines'

const atMost =
  (letters: number) =>
  (line: string): boolean =>
    [...line].length <= letters

describe('the lines of a label', () => {
  it('are one where the text fits', () => {
    expect(labelLines('and again', atMost(9))).toEqual(['and again'])
  })

  it('are two of about the same length where it does not', () => {
    expect(labelLines('she looks for somebody else', atMost(20))).toEqual([
      'she looks for',
      'somebody else',
    ])
  })

  it('end with an ellipsis where two are not enough', () => {
    expect(labelLines('one two three four five', atMost(8))).toEqual(['one two', 'three f…'])
    expect(labelLines('Unterbrechungsfreie', atMost(8))).toEqual(['Unterbr…'])
  })

  it('always fit, and always begin as the text does', () => {
    const words = fc
      .array(fc.string({ unit: fc.constantFrom(...'абвwm😀'), minLength: 1, maxLength: 12 }), {
        minLength: 1,
        maxLength: 8,
      })
      .map((all) => all.join(' '))
    fc.assert(
      fc.property(words, fc.integer({ min: 2, max: 30 }), (text, letters) => {
        const lines = labelLines(text, atMost(letters))
        expect(lines.length).toBeLessThanOrEqual(2)
        for (const line of lines) expect([...line].length).toBeLessThanOrEqual(letters)
        expect(text.startsWith(lines.join(' ').replace(/…$/, ''))).toBe(true)
        if (!lines.join(' ').endsWith('…')) expect(lines.join(' ')).toBe(text)
      }),
    )
  })
})
