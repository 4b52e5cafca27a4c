import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emotionCurve, type CurvePoint } from '../../src/scene/emotion-curve'
import { curvePoints } from './curve-points'

const level = fc.constantFrom(0, 28, 56, 84, 112)
const points: fc.Arbitrary<(CurvePoint | null)[]> = fc
  .array(fc.option(level, { nil: null }), { maxLength: 9 })
  .map((levels) => levels.map((y, index) => (y === null ? null : { x: index * 100, y })))

/** Neighbours that are both known, as [from, to]. */
const pairs = (all: readonly (CurvePoint | null)[]): [CurvePoint, CurvePoint][] =>
  all.flatMap((from, index) => {
    const to = all[index + 1]
    return from !== null && to ? [[from, to]] : []
  })

describe('the emotion curve', () => {
  it('is one line for each run of known neighbours, and none for a lone point', () => {
    const at = (x: number, y = 0): CurvePoint => ({ x, y })
    expect(emotionCurve([])).toEqual([])
    expect(emotionCurve([null, at(1), null])).toEqual([])
    expect(emotionCurve([at(0), at(10), null, at(20), null, at(30), at(40)])).toHaveLength(2)
  })

  it('passes through every known point that has a known neighbour', () => {
    fc.assert(
      fc.property(points, (all) => {
        const drawn = emotionCurve(all).flatMap((path) => curvePoints(path))
        for (const end of pairs(all).flat()) {
          expect(drawn).toContainEqual(end)
        }
      }),
    )
  })

  it('never rises above or falls below the two feelings it joins', () => {
    fc.assert(
      fc.property(points, (all) => {
        const drawn = emotionCurve(all).flatMap((path) => curvePoints(path))
        for (const { x, y } of drawn) {
          const between = pairs(all).filter(([from, to]) => x >= from.x && x <= to.x)
          const ys = between.flat().map((end) => end.y)
          expect(ys, `at ${x}`).not.toEqual([])
          expect(y).toBeGreaterThanOrEqual(Math.min(...ys) - 0.01)
          expect(y).toBeLessThanOrEqual(Math.max(...ys) + 0.01)
        }
      }),
    )
  })

  it('does not run over a gap', () => {
    const path = emotionCurve([{ x: 0, y: 0 }, { x: 1, y: 1 }, null, { x: 3, y: 3 }])
    expect(path).toEqual(['M 0 0 C 0.5 0 0.5 1 1 1'])
  })
})
