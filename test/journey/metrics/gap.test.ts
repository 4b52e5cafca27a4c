import { describe, expect, it } from 'vitest'
import { gapOf, shortfallsOf } from '../../../src/journey/metrics/gap'
import { stageOf, touchpoint } from '../checks/journey-of'

describe('the gap between what is expected and what turns out', () => {
  it.each([
    [4, 2, -2],
    [3, 3, 0],
    [1, 5, 4],
    [null, 5, null],
    [5, null, null],
    [null, null, null],
  ] as const)('of %s expected and a score of %s is %s', (expected, score, gap) => {
    expect(gapOf({ expected, score })).toBe(gap)
  })
})

describe('touchpoints that fall short', () => {
  const cards = [
    touchpoint('fair', 'a', { score: 4 }),
    touchpoint('bad', 'a', { score: 1 }),
    touchpoint('unknown', 'a'),
    touchpoint('poor', 'a', { score: 2 }),
    touchpoint('weak', 'a', { score: 3 }),
    touchpoint('meek', 'a', { score: 3 }),
    touchpoint('other stage', 'b', { score: 1 }),
  ]

  it('are the three worst, by what is expected of their stage', () => {
    const found = shortfallsOf(stageOf('a', { expected: 4 }), cards)
    expect(found.map(({ touchpoint: { id }, gap }) => [id, gap])).toEqual([
      ['bad', -3],
      ['poor', -2],
      ['weak', -1],
    ])
  })

  it('are none where nobody has said what is expected', () => {
    expect(shortfallsOf(stageOf('a'), cards)).toEqual([])
  })
})
