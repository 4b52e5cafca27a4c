import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newStage } from '../../../src/journey/new-record'
import { EMOTIONS, type Emotion } from '../../../src/journey/scales'
import type { Stage } from '../../../src/journey/stage'
import { composeDesign } from '../../../src/scene/compose-design'
import { childrenOf, type Shape } from '../../../src/scene/shape'
import { viewMap } from '../../../src/scene/view/map-view'
import { signed } from '../../../src/scene/view/curve-layout'
import { sample } from '../../journey/sample'
import { curvePoints } from '../curve-points'
import { walk } from '../walk'

interface Box {
  readonly key: string
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}
type Felt = Pick<Stage, 'emotion' | 'feeling'>

/** The shapes of the curve of a map in Figma Design, and its plane. */
function drawCurve(felt: readonly Felt[]): { shapes: readonly Shape[]; plane: Box } {
  const stages = felt.map((one, index) => ({ ...newStage('S'), ...one, id: `s${index}` }))
  const map = composeDesign(viewMap({ ...sample, stages, cards: [] }))
  const plane = walk(map).find(({ key }) => key === 'lane:emotions/plane')
  if (plane?.type !== 'frame') throw new Error('no plane')
  return { shapes: childrenOf(plane), plane: boxOf({ ...plane, x: 0, y: 0 }) }
}

function boxOf(shape: Shape): Box {
  const { key, x = 0, y = 0 } = shape
  const width = 'width' in shape && typeof shape.width === 'number' ? shape.width : 0
  const own = 'height' in shape && typeof shape.height === 'number' ? shape.height : 0
  const height = shape.type === 'text' ? shape.leading : own
  return { key, left: x, top: y, right: x + width, bottom: y + height }
}
const meet = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
const holds = (a: Box, b: Box): boolean =>
  b.left >= a.left && b.right <= a.right && b.top >= a.top && b.bottom <= a.bottom

const feeling = fc.oneof(
  fc.constantFrom('', 'Раздражение и усталость', 'Облегчение', 'Relieved', 'Ш'.repeat(24)),
  fc.string({
    unit: fc.constantFrom(...'абвгдежзийклмнопрстуфхцчшщъыьэюя ЖШЩWMil'),
    maxLength: 24,
  }),
)
const felt: fc.Arbitrary<Felt[]> = fc.array(
  fc.record({ emotion: fc.option(fc.constantFrom(...EMOTIONS), { nil: null }), feeling }),
  { minLength: 1, maxLength: 9 },
)

describe('the words beside the curve', () => {
  it('meet neither the curve, nor a point or a gap of another stage, nor each other, and stay inside', () => {
    fc.assert(
      fc.property(felt, (stages) => {
        const { shapes, plane } = drawCurve(stages)
        const of = (part: string): Box[] =>
          shapes.filter(({ key }) => key.startsWith(`lane:emotions/${part}/`)).map(boxOf)
        const labels = of('feeling').filter(({ key }) => !key.endsWith('/word'))
        const line = shapes.find(({ key }) => key === 'lane:emotions/curve')
        const curve =
          line?.type === 'vector'
            ? curvePoints(line.path).map(({ x, y }) => ({
                x: x + (line.x ?? 0),
                y: y + (line.y ?? 0),
              }))
            : []
        const others = [...of('point'), ...of('unknown')]
        labels.forEach((label, index) => {
          const inside = curve.filter(
            ({ x, y }) => x > label.left && x < label.right && y > label.top && y < label.bottom,
          )
          expect(inside, `${label.key} on the curve`).toEqual([])
          expect(labels.slice(index + 1).filter((one) => meet(label, one))).toEqual([])
          expect(others.filter((one) => meet(label, one))).toEqual([])
          expect(holds(plane, label), `${label.key} in the plane`).toBe(true)
        })
      }),
      { numRuns: 300 },
    )
  })

  it('end with the level, so that the curve can be read without its height', () => {
    const { shapes } = drawCurve([
      { emotion: -2, feeling: 'Anger' },
      { emotion: 0, feeling: '' },
      { emotion: 1, feeling: 'Hope' },
    ])
    const texts = shapes
      .flatMap(walk)
      .flatMap((one) => (one.name === 'Feeling' && 'text' in one ? [one.text] : []))
    expect(texts).toEqual(['Anger −2', '0', 'Hope +1'])
  })

  it('are cut at 24 letters', () => {
    const { shapes } = drawCurve([{ emotion: 1, feeling: 'а'.repeat(40) }])
    const label = shapes.flatMap(walk).find(({ name }) => name === 'Feeling')
    expect(label).toMatchObject({ text: `${'а'.repeat(23)}… +1` })
  })

  it('are cut earlier where the letters are as wide as the column', () => {
    const { shapes } = drawCurve([{ emotion: 1, feeling: 'Ш'.repeat(24) }])
    const label = shapes.find(({ name }) => name === 'Feeling')
    if (label?.type !== 'text') throw new Error('no label')
    expect(label.text).toMatch(/^Ш{16,22}… \+1$/)
  })

  it('stand in no frame: a point dragged over them would be hung into it', () => {
    const { shapes } = drawCurve([{ emotion: 1, feeling: 'Hope' }])
    const labels = shapes.filter(({ key }) => key.startsWith('lane:emotions/feeling/'))
    expect(labels.map(({ type }) => type)).toEqual(['rectangle', 'text'])
  })
})

describe('what nobody knows', () => {
  it('is a gap with a sign of its own, at the level in the middle, and no point', () => {
    const known = (emotion: Emotion): Felt => ({ emotion, feeling: 'x' })
    const { shapes } = drawCurve([known(1), known(null), known(-1)])
    const keys = shapes.map(({ key }) => key)
    expect(keys).toContain('lane:emotions/unknown/s1')
    expect(keys).not.toContain('lane:emotions/point/s1')
    expect(keys).not.toContain('lane:emotions/curve')
  })
})

describe('a level', () => {
  it('carries a true minus and a plus', () => {
    expect([-2, 0, 1].map(signed)).toEqual(['−2', '0', '+1'])
  })
})
