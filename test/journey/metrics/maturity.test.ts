import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ASSUMED_STEPS, MATURITY_STAGES, STATEMENTS } from '../../../src/journey/maturity'
import { maturityOf } from '../../../src/journey/metrics/maturity'
import { LEVELS, type Level } from '../../../src/journey/scales'

const round = (answers: readonly (Level | null)[]) => ({ day: '', answers: [...answers] })
const all = (level: Level | null) => round(Array.from({ length: STATEMENTS }, () => level))

describe('maturity', () => {
  it('has twenty statements in six groups', () => {
    expect(STATEMENTS).toBe(20)
    expect(maturityOf(all(3), ASSUMED_STEPS).groups).toHaveLength(6)
  })

  it('sums the means of the groups: 6 at the least, 30 at the most', () => {
    expect(maturityOf(all(1), ASSUMED_STEPS).sum).toBe(6)
    expect(maturityOf(all(5), ASSUMED_STEPS).sum).toBe(30)
  })

  it('takes the mean of each group by itself, whatever its size', () => {
    const answers = [...all(1).answers]
    answers.splice(0, 3, 5, 4, 3)
    const { groups, sum } = maturityOf(round(answers), ASSUMED_STEPS)
    expect(groups[0]).toEqual({ id: 'organisation', mean: 4, open: 0 })
    expect(sum).toBe(9)
  })

  it('leaves unknown answers out of a mean, and has no sum while a group has none', () => {
    const answers = [...all(2).answers]
    answers.splice(0, 3, null, 4, null)
    expect(maturityOf(round(answers), ASSUMED_STEPS)).toMatchObject({
      groups: [{ mean: 4, open: 2 }, {}, {}, {}, {}, {}],
      sum: 14,
    })
    answers.splice(0, 3, null, null, null)
    expect(maturityOf(round(answers), ASSUMED_STEPS)).toMatchObject({
      groups: [{ mean: null, open: 3 }, {}, {}, {}, {}, {}],
      sum: null,
      stage: null,
    })
  })

  it.each([
    [1, 'research'],
    [2, 'initiation'],
    [3, 'mobilisation'],
    [4, 'scaling'],
    [5, 'integration'],
  ] as const)('of %s throughout is %s by our assumption', (level, stage) => {
    expect(maturityOf(all(level), ASSUMED_STEPS).stage?.id).toBe(stage)
  })

  it('reaches a stage at its very step, and follows the steps that people set', () => {
    expect(maturityOf(all(2), [12, 13, 14, 15]).stage?.id).toBe('initiation')
    expect(maturityOf(all(2), [6, 6, 6, 6]).stage?.id).toBe('integration')
    expect(maturityOf(all(5), [30, 30, 30, 30]).stage?.id).toBe('integration')
  })

  it('never sinks when one answer rises', () => {
    const answer = fc.constantFrom(...LEVELS)
    fc.assert(
      fc.property(
        fc.array(answer, { minLength: STATEMENTS, maxLength: STATEMENTS }),
        fc.nat({ max: STATEMENTS - 1 }),
        (answers, at) => {
          const rank = (given: readonly Level[]): number =>
            MATURITY_STAGES.findIndex(
              ({ id }) => id === maturityOf(round(given), ASSUMED_STEPS).stage?.id,
            )
          const raised = answers.map((one, i) => (i === at ? 5 : one))
          expect(rank(raised)).toBeGreaterThanOrEqual(rank(answers))
        },
      ),
    )
  })
})
