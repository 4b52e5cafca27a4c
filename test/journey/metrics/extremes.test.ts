import { expect, it } from 'vitest'
import { extremesOf } from '../../../src/journey/metrics/extremes'

const scores = (...all: (number | null)[]) => all.map((score, at) => ({ score, at }))

it('the three best and the three worst, the most extreme first, in their order where they are alike', () => {
  const { best, worst } = extremesOf(scores(5, 2, 4, 1, 5, 2, 5, 2))

  expect(best.map(({ at }) => at)).toEqual([0, 4, 6])
  expect(worst.map(({ at }) => at)).toEqual([3, 1, 5])
})

it('what nobody scored is neither, and neither is what lies in the middle', () => {
  expect(extremesOf(scores(null, 3, null))).toEqual({ best: [], worst: [] })
})
