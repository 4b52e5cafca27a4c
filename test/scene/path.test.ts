import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CHANNELS } from '../../src/journey/channel'
import { channelIcon } from '../../src/scene/channel-icons'
import { placePath } from '../../src/scene/path'

const numbersIn = (path: string): number[] =>
  [...path.matchAll(/-?[\d.]+/g)].map(([n]) => Number(n))
const axis = (path: string, of: 0 | 1): number[] => numbersIn(path).filter((_, i) => i % 2 === of)

const number = fc.integer({ min: -5000, max: 5000 }).map((n) => n / 10)
const path = fc
  .array(fc.tuple(fc.constantFrom('M', 'L'), number, number), { minLength: 1, maxLength: 8 })
  .map((commands) => commands.map((command) => command.join(' ')).join(' '))

describe('placing a path', () => {
  it('moves it to its own corner and says where it was', () => {
    expect(placePath('M 10 20 L 30 25 Z')).toEqual({
      path: 'M 0 0 L 20 5 Z',
      x: 10,
      y: 20,
      width: 20,
      height: 5,
    })
  })

  it('begins at 0 on both axes, is as large as it says, and each point keeps its place', () => {
    fc.assert(
      fc.property(path, fc.constantFrom(1, 0.5, 14 / 24), (drawn, scale) => {
        const placed = placePath(drawn, scale)
        for (const [of, corner, length] of [
          [0, placed.x, placed.width],
          [1, placed.y, placed.height],
        ] as const) {
          const moved = axis(placed.path, of)
          expect(Math.min(...moved)).toBeCloseTo(0, 1)
          expect(Math.max(...moved)).toBeCloseTo(length, 1)
          axis(drawn, of).forEach((n, i) => {
            expect((moved[i] ?? NaN) + corner).toBeCloseTo(n * scale, 1)
          })
        }
      }),
    )
  })

  it.each(CHANNELS)(
    'the icon of %s is absolute commands that Figma takes, within its field',
    (one) => {
      expect(channelIcon(one)).toMatch(/^[MLCZ\d\s.-]+$/)
      expect(Math.min(...numbersIn(channelIcon(one)))).toBeGreaterThanOrEqual(0)
      expect(Math.max(...numbersIn(channelIcon(one)))).toBeLessThanOrEqual(24)
    },
  )
})
