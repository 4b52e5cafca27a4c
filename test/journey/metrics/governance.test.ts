import { describe, expect, it } from 'vitest'
import { departmentsOf, governanceOf, handsOf } from '../../../src/journey/metrics/governance'
import { journeyOf, stageOf, touchpoint } from '../checks/journey-of'
import { governed, HANDS } from '../governed'

describe('departments', () => {
  it('are counted at each step, as C6 has them', () => {
    const journey = governed()
    const { departments, groups } = governanceOf(journey)
    expect(groups.map((group) => group.departments.length)).toEqual(HANDS)
    expect(groups.flatMap(({ touchpoints }) => touchpoints)).toHaveLength(26)
    expect(departments).toEqual(['Marketing', 'Design', 'Engineering', 'UX', 'Customer Success'])
  })

  it('are counted at each stage that has no steps, and beside the steps where it has some', () => {
    const journey = governed()
    const cards = journey.cards.flatMap((card) => {
      // The first stage keeps its first step only, the second none.
      if (['step1', 'step2', 'step3'].includes(card.id)) return []
      return ['step1', 'step2', 'step3'].includes(card.step ?? '')
        ? [{ ...card, step: null }]
        : card
    })
    const groups = governanceOf({ ...journey, cards }).groups.slice(0, 3)
    expect(
      groups.map(({ stage, step, touchpoints }) => [stage.id, step?.id, touchpoints.length]),
    ).toEqual([
      ['stage0', 'step0', 2],
      ['stage0', undefined, 3],
      ['stage1', undefined, 5],
    ])
  })

  it('of a stage with nothing in it are none', () => {
    const { groups } = governanceOf(journeyOf({ stages: [stageOf('a')] }))
    expect(groups).toEqual([
      { stage: stageOf('a', { id: 'a' }), step: null, touchpoints: [], departments: [] },
    ])
  })

  it('do not work at a competitor’s touchpoint', () => {
    const cards = [
      touchpoint('ours', 'a', { departments: ['Sales'] }),
      touchpoint('theirs', 'a', { departments: ['Theirs'], status: 'competitor' }),
    ]
    const { departments, groups } = governanceOf(journeyOf({ cards }))
    expect(departments).toEqual(['Sales'])
    expect(groups[0]?.touchpoints.map(({ id }) => id)).toEqual(['ours'])
  })

  it('that differ by their spaces are one, and an empty line is none', () => {
    expect(
      departmentsOf({ departments: [' Customer  success', 'Customer success ', ' '] }),
    ).toEqual(['Customer success'])
  })

  it('are too few at 0, and too many from four at a touchpoint and five at a step', () => {
    expect([0, 1, 3, 4].map((count) => handsOf(count, 'touchpoint'))).toEqual([
      'gap',
      null,
      null,
      'crowd',
    ])
    expect([0, 1, 4, 5].map((count) => handsOf(count, 'group'))).toEqual([
      'gap',
      null,
      null,
      'crowd',
    ])
  })
})
