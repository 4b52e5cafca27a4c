import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isTooDeep } from '../../src/formats/is-too-deep'

describe('isTooDeep', () => {
  it.each([
    ['0', 0, false],
    ['[]', 0, true],
    ['[[],{"a":[]}]', 3, false],
    ['[[],{"a":[]}]', 2, true],
    ['["[[[[{{{"]', 1, false],
    ['["\\"[[["]', 1, false],
    ['["\\\\",[]]', 1, true],
    ['[][][][]', 1, false],
  ])('%s is over %i: %s', (text, limit, expected) => {
    expect(isTooDeep(text, limit)).toBe(expected)
  })

  it('agrees with a walk through the parsed value, whatever the strings hold', () => {
    const json = fc.json({ maxDepth: 5, stringUnit: 'binary' })
    fc.assert(
      fc.property(json, fc.nat({ max: 6 }), (text, limit) => {
        expect(isTooDeep(text, limit)).toBe(depthOf(JSON.parse(text)) > limit)
      }),
    )
  })
})

const depthOf = (value: unknown): number =>
  typeof value === 'object' && value !== null
    ? 1 + Math.max(0, ...Object.values(value).map(depthOf))
    : 0
