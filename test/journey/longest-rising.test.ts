import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { longestRising } from '../../src/journey/longest-rising'

const rises = (ranks: readonly number[]): boolean =>
  ranks.every((rank, index) => index === 0 || rank > (ranks[index - 1] ?? rank))

/** Length of the longest rising part, found by trying every part there is. */
function longestByTrying(ranks: readonly number[]): number {
  let longest = 0
  for (let chosen = 0; chosen < 2 ** ranks.length; chosen++) {
    const part = ranks.filter((_, index) => (chosen & (1 << index)) !== 0)
    if (part.length > longest && rises(part)) longest = part.length
  }
  return longest
}

describe('the longest rising part', () => {
  it('rises, is a part of the list, and none is longer', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 12 }), { maxLength: 9 }), (ranks) => {
        const items = ranks.map((rank, index) => ({ rank, index }))
        const found = longestRising(items, ({ rank }) => rank)
        expect(rises(found.map(({ rank }) => rank))).toBe(true)
        expect(rises(found.map(({ index }) => index))).toBe(true)
        expect(found.every((item) => items.includes(item))).toBe(true)
        expect(found).toHaveLength(longestByTrying(ranks))
      }),
    )
  })

  it('of one item moved to the front is all the others', () => {
    expect(longestRising([4, 0, 1, 2, 3], (rank) => rank)).toEqual([0, 1, 2, 3])
  })
})
