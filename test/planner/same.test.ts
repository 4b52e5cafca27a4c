import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { same } from '../../src/planner/same'

describe('same', () => {
  it('is true of a copy, whatever the order of its keys', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => same(value, structuredClone(value))))
    expect(same({ a: 1, b: { c: [1, 2] } }, { b: { c: [1, 2] }, a: 1 })).toBe(true)
  })

  it('tells apart whatever JSON tells apart', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 2 }), fc.jsonValue({ maxDepth: 2 }), (a, b) => {
        fc.pre(JSON.stringify(a) !== JSON.stringify(b))
        const sorted = (value: unknown): unknown => {
          if (Array.isArray(value)) return value.map(sorted)
          return typeof value === 'object' && value !== null
            ? Object.entries(value)
                .map(([key, one]) => [key, sorted(one)] as const)
                .sort(([x], [y]) => (x < y ? -1 : 1))
            : value
        }
        const isAlike =
          JSON.stringify([sorted(a), Array.isArray(a)]) ===
          JSON.stringify([sorted(b), Array.isArray(b)])
        // Zero and minus zero are one in JSON.
        fc.pre(!isAlike)
        expect(same(a, b)).toBe(false)
      }),
    )
  })

  it.each([
    [
      [1, 2],
      [2, 1],
    ],
    [[1], { 0: 1 }],
    [{ a: undefined }, { b: undefined }],
    [{ a: 1 }, { a: 1, b: 2 }],
    [null, {}],
    ['1', 1],
  ])('tells apart %j and %j', (a, b) => {
    expect(same(a, b)).toBe(false)
  })
})
