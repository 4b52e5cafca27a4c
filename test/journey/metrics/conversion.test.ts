import { expect, it } from 'vitest'
import { conversionOf } from '../../../src/journey/metrics/conversion'
import { newStage } from '../../../src/journey/new-record'
import type { Stage } from '../../../src/journey/stage'

const stage = (id: string, entered: number | null, passed: number | null = null): Stage => ({
  ...newStage(id),
  id,
  entered,
  passed,
})

it('who goes on from a stage enters the next, on whichever side it was counted', () => {
  const { steps } = conversionOf([stage('a', 500, 10), stage('b', null), stage('c', 5)])

  expect(steps.map(({ entered, passed }) => [entered, passed])).toEqual([
    [500, 10],
    [10, 5],
    [5, null],
  ])
})

it('the share of each step is of those who entered it, the total of those who entered the first', () => {
  const { steps } = conversionOf([stage('a', 400, 12), stage('b', 12, 6)])

  expect(steps.map(({ conversion, total }) => [conversion, total])).toEqual([
    [0.03, 0.03],
    [0.5, 0.015],
  ])
})

it('names the worst loss and the main conversion stage', () => {
  const { worst, main } = conversionOf([stage('a', 100, 50), stage('b', 50, 5), stage('c', 5, 4)])

  expect([worst?.stage.id, main?.stage.id]).toEqual(['b', 'c'])
})

it('names neither where there is nothing to compare', () => {
  const alone = conversionOf([stage('a', 100, 50), stage('b', 50)])
  const alike = conversionOf([stage('a', 100, 50), stage('b', 50, 25)])

  for (const { worst, main } of [alone, alike]) expect([worst, main]).toEqual([null, null])
})

it('what nobody counted is unknown, and nobody is no reason to divide', () => {
  const { steps } = conversionOf([stage('a', null), stage('b', 0, 0)])

  expect(steps.map(({ conversion }) => conversion)).toEqual([null, null])
})
