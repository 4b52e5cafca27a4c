import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asItIs, endOf, stretch, widen, type Passage } from '../../../src/journey/metrics/what-if'
import { newStage } from '../../../src/journey/new-record'
import type { Stage } from '../../../src/journey/stage'
import { buildTemplate } from '../../../src/templates/build-template'
import { retail } from '../../../src/templates/retail'
import { journey as anyJourney } from '../arbitrary'

const stage = (id: string, entered: number | null, passed: number | null = null): Stage => ({
  ...newStage(id),
  id,
  entered,
  passed,
})
const numbers = (passages: readonly Passage[] | null) =>
  passages?.map(({ entered, passed }) => [entered, passed])
/** 500 visitors, of whom 10 call and 5 buy. */
const visitors = [stage('site', 500), stage('call', 10, 5)]

describe('widening', () => {
  it('ten times as many visitors make ten times as many calls and sales: 500/10/5 → 5000/100/50', () => {
    expect(numbers(widen(visitors, 10))).toEqual([
      [5000, 100],
      [100, 50],
    ])
  })

  it('twice as many at the beginning bring twice as many back', () => {
    const { stages } = buildTemplate(retail, 'en')
    expect(endOf(asItIs(stages))?.passed).toBe(22)
    expect(endOf(widen(stages, 2))?.passed).toBe(44)
  })

  it('shows no fractions of people', () => {
    expect(numbers(widen([stage('a', 5, 3)], 1.5))).toEqual([[8, 5]])
  })
})

describe('stretching', () => {
  it('three calls of a hundred visitors instead of one: 400 visitors, 4 calls → 12', () => {
    const stages = [stage('site', 400, 4), stage('call', 4, 2), stage('use', 2, 1)]
    expect(numbers(stretch(stages, 'site', 0.03))).toEqual([
      [400, 12],
      [12, 6],
      [6, 3],
    ])
  })

  it('leaves what comes before as it is', () => {
    expect(numbers(stretch(visitors, 'call', 1))).toEqual([
      [500, 10],
      [10, 10],
    ])
  })

  it('reckons behind the stage with what is exact, not with what is shown', () => {
    const stages = [stage('a', 1000, 3), stage('b', 3000, 1000)]
    expect(numbers(stretch(stages, 'a', 0.0034))).toEqual([
      [1000, 3],
      [3400, 1133],
    ])
  })

  it('says nothing of a stage that is not counted, nor of one that is not there', () => {
    expect(stretch([stage('a', 400), stage('b', null, 5)], 'b', 0.5)).toBeNull()
    expect(stretch([stage('a', 0, 0)], 'a', 0.5)).toBeNull()
    expect(stretch(visitors, 'nowhere', 0.5)).toBeNull()
  })

  it('where nobody has gone on so far, what comes behind is unknown', () => {
    expect(numbers(stretch([stage('a', 100, 0), stage('b', 0, 0)], 'a', 0.1))).toEqual([
      [100, 10],
      [null, null],
    ])
  })
})

describe('of any journey', () => {
  it('what is unknown stays unknown, and the same again changes nothing', () => {
    fc.assert(
      fc.property(anyJourney, fc.integer({ min: 1, max: 1000 }), ({ stages }, times) => {
        const before = asItIs(stages)
        expect(widen(stages, 1)).toEqual(before)
        const after = widen(stages, times)
        expect(after.map(({ entered }) => entered === null)).toEqual(
          before.map(({ entered }) => entered === null),
        )
        expect(after.map(({ passed }) => passed === null)).toEqual(
          before.map(({ passed }) => passed === null),
        )
      }),
    )
  })
})

it('the end is the last stage of which it is known how many go on', () => {
  const passages = asItIs([stage('a', 9, 8), stage('b', null, 3), stage('c', null)])
  expect(endOf(passages)?.stage.id).toBe('b')
  expect(endOf(asItIs([stage('a', 9)]))).toBeNull()
  expect(endOf([])).toBeNull()
})
