import { describe, expect, it } from 'vitest'
import { newHead } from '../../../src/journey/new-record'
import { STATEMENTS } from '../../../src/journey/maturity'
import type { Level } from '../../../src/journey/scales'
import { composeBoard } from '../../../src/scene/boards/compose-board'
import { childrenOf } from '../../../src/scene/shape'
import { viewMap } from '../../../src/scene/view/map-view'
import { sample } from '../../journey/sample'

const round = (day: string, level: Level, open = 0) => ({
  day,
  answers: Array.from({ length: STATEMENTS }, (_, i): Level | null => (i < open ? null : level)),
})
const draw = (...maturity: ReturnType<typeof round>[]) => {
  const { maturitySteps } = newHead('en')
  const view = viewMap({ ...sample, maturity, maturitySteps })
  return childrenOf(composeBoard('maturity', view, 'design').scene)
}
const named = (shapes: ReturnType<typeof draw>, name: string) =>
  shapes.filter((shape) => shape.name === name)
const sides = (shapes: ReturnType<typeof draw>, name: string): number =>
  named(shapes, name).reduce(
    (count, shape) => count + (shape.type === 'vector' ? shape.path.split('M').length - 1 : 0),
    0,
  )

describe('the radar of maturity', () => {
  it('joins six known means all around', () => {
    expect(sides(draw(round('2026-01-01', 3)), '2026-01-01')).toBe(6)
  })

  it('leaves a gap at both sides of what is unknown, and a point for each that is known', () => {
    const shapes = draw(round('2026-01-01', 3, 3))
    expect(sides(shapes, '2026-01-01')).toBe(4)
    expect(named(shapes, 'Point')).toHaveLength(5)
  })

  it('shows the round before as a dashed outline, so that the change is seen', () => {
    const shapes = draw(round('2026-01-01', 2), round('2026-06-01', 4))
    const [before] = named(shapes, '2026-01-01')
    const [now] = named(shapes, '2026-06-01')
    expect(before).toMatchObject({ dashed: true })
    expect(now).toMatchObject({ dashed: false })
    expect(named(shapes, '+2')).toHaveLength(6)
  })

  it('says so where nobody has assessed anything', () => {
    expect(named(draw(), 'Nobody has assessed it yet: Insights')).toHaveLength(0)
    const texts = draw().flatMap((shape) => (shape.type === 'text' ? [shape.text] : []))
    expect(texts).toContain('Nobody has assessed it yet: Insights → Maturity.')
  })
})
