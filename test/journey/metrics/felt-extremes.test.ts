import { expect, it } from 'vitest'
import { feltExtremes } from '../../../src/journey/metrics/felt-extremes'
import type { Emotion } from '../../../src/journey/scales'

const felt = (...emotions: Emotion[]) => {
  const { best, worst } = feltExtremes(emotions.map((emotion, at) => ({ emotion, at })))
  return [best.map(({ at }) => at), worst.map(({ at }) => at)]
}

it('names the stages where people feel best and worst, all of them where several are alike', () => {
  expect(felt(0, 2, -1, 2)).toEqual([[1, 3], [2]])
})

it('what nobody knows is neither', () => {
  expect(felt(null, 1, null, 2)).toEqual([[3], [1]])
})

it('names none where no two stages differ', () => {
  expect(felt(1, null, 1)).toEqual([[], []])
  expect(felt(null)).toEqual([[], []])
  expect(felt()).toEqual([[], []])
})
