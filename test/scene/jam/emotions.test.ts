import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Journey } from '../../../src/journey/journey'
import { EMOTIONS, type Emotion } from '../../../src/journey/scales'
import type { Vector } from '../../../src/scene/shape'
import { areaOf, byKey, contains, draw, mapOf, overlap, type Area } from './maps'

interface Felt {
  readonly emotion: Emotion
  readonly feeling: string
}

function mapOfFeelings(felt: readonly Felt[]): Journey {
  const blank = mapOf('emotions', [])
  const [stage] = blank.stages
  if (stage === undefined) throw new Error('no stage')
  return { ...blank, stages: felt.map((one, index) => ({ ...stage, ...one, id: `s${index}` })) }
}

/** Points on the curve, close enough that no label slips between. */
function pointsOn({ path, x = 0, y = 0 }: Vector): { x: number; y: number }[] {
  const numbers = (text: string): number[] =>
    [...text.matchAll(/-?[\d.]+/g)].map(([n]) => Number(n))
  const points: { x: number; y: number }[] = []
  let last = { x: 0, y: 0 }
  for (const [, command, rest = ''] of path.matchAll(/([MC])([^MC]*)/g)) {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = numbers(rest)
    if (command === 'M') last = { x: a, y: b }
    else {
      for (let i = 0; i <= 200; i++) {
        const t = i / 200
        const mix = (p: number, q: number, r: number, s: number): number =>
          (1 - t) ** 3 * p + 3 * (1 - t) ** 2 * t * q + 3 * (1 - t) * t * t * r + t ** 3 * s
        points.push({ x: x + mix(last.x, a, c, e), y: y + mix(last.y, b, d, f) })
      }
      last = { x: e, y: f }
    }
  }
  return points
}

const felt = fc.record({
  emotion: fc.option(fc.constantFrom(...EMOTIONS), { nil: null }),
  feeling: fc.oneof(
    fc.constantFrom('', 'Раздражение и усталость', 'Relieved', 'ЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩ'),
    fc.string({ unit: 'grapheme', maxLength: 30 }),
  ),
})

describe('the curve of feelings', () => {
  it('never crosses a label, and labels neither meet each other nor leave the row', () => {
    fc.assert(
      fc.property(fc.array(felt, { minLength: 1, maxLength: 9 }), (feelings) => {
        const shapes = byKey(draw(mapOfFeelings(feelings)))
        const plane = shapes.get('lane:l1/plane')
        const curve = shapes.get('lane:l1/curve')
        if (plane === undefined) throw new Error('no plane')
        const labels = feelings.flatMap((_, index): Area[] => {
          const label = shapes.get(`stage:s${index}/feeling`)
          return label === undefined ? [] : [{ ...areaOf(label), height: 24 }]
        })
        const points = curve?.type === 'vector' ? pointsOn(curve) : []
        labels.forEach((label, index) => {
          expect(points.filter(({ x, y }) => contains(label, x, y))).toEqual([])
          expect(labels.slice(index + 1).filter((other) => overlap(label, other))).toEqual([])
          expect(contains(areaOf(plane), label.x, label.y)).toBe(true)
          expect(contains(areaOf(plane), label.x + label.width, label.y + label.height)).toBe(true)
        })
      }),
      { numRuns: 300 },
    )
  })

  it('passes through every point', () => {
    const shapes = byKey(
      draw(mapOfFeelings(EMOTIONS.map((emotion) => ({ emotion, feeling: 'x' })))),
    )
    const curve = shapes.get('lane:l1/curve')
    const ends = curve?.type === 'vector' ? pointsOn(curve) : []
    EMOTIONS.forEach((_, index) => {
      const point = shapes.get(`stage:s${index}/emotion`)
      const { x, y, width, height } = point ? areaOf(point) : { x: 0, y: 0, width: 0, height: 0 }
      const near = ends.filter((p) => Math.hypot(p.x - x - width / 2, p.y - y - height / 2) < 0.5)
      expect(near.length, `point ${index}`).toBeGreaterThan(0)
    })
  })

  it('is a gap with a question mark where nobody knows', () => {
    const felt = ([1, null, -1] as const).map((emotion) => ({ emotion, feeling: 'so' }))
    const shapes = byKey(draw(mapOfFeelings(felt)))
    expect(shapes.has('lane:l1/curve')).toBe(false)
    expect(shapes.get('stage:s1/unknown/word')).toMatchObject({ text: '? unknown' })
    expect(shapes.has('stage:s1/emotion')).toBe(false)
    expect(shapes.get('stage:s2/feeling')).toMatchObject({ text: 'so −1' })
  })

  it('is drawn in each of two lanes without a key taken twice', () => {
    const one = mapOfFeelings([
      { emotion: 1, feeling: 'a' },
      { emotion: null, feeling: '' },
    ])
    const [lane] = one.lanes
    if (lane === undefined) throw new Error('no lane')
    const scene = draw({ ...one, lanes: [lane, { ...lane, id: 'l2' }] })
    expect(byKey(scene).size).toBe(scene.children.length)
  })
})
