import { describe, expect, it } from 'vitest'
import { nameRoom } from '../../../src/scene/jam/stages'
import { countLines, textWidth } from '../../../src/scene/measure-text'
import { childrenOf, type Paint, type Shape } from '../../../src/scene/shape'
import { journey as schema } from '../../../src/journey/journey'
import { areaOf, byKey, contains, draw, mapOf, themed, templates } from './maps'

/** Contrast of two colours (WCAG 2.2). */
function contrast(a: Paint, b: Paint): number {
  const [light = 1, dark = 1] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}
function luminance(paint: Paint): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => parseInt(paint.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** The colour right behind a text: the last filled shape drawn before it under its middle. */
function groundOf(text: Shape, before: readonly Shape[], section: Paint): Paint {
  const { x, y, width, height } = areaOf(text)
  const behind = before
    .filter(({ type }) => type !== 'text' && type !== 'vector')
    .filter((one) => contains(areaOf(one), x + width / 2, y + height / 2))
    .map((one) => ('fill' in one ? one.fill : undefined))
    .filter((fill) => fill !== undefined)
  return behind[behind.length - 1] ?? section
}

describe.each(themed)('$id in $language, $theme', ({ journey }) => {
  it('keeps 4.5:1 for every text', () => {
    const scene = draw(journey)
    const shapes = childrenOf(scene)
    const faint = shapes.flatMap((shape, index) => {
      if (shape.type === 'text') {
        const ground = groundOf(shape, shapes.slice(0, index), scene.fill)
        return contrast(shape.color, ground) < 4.5
          ? [`${shape.key} ${shape.color} on ${ground}`]
          : []
      }
      if (shape.type === 'labelled')
        return contrast(shape.color, shape.fill) < 4.5 ? [shape.key] : []
      if (shape.type === 'sticky') return contrast('#1e1e1e', shape.fill) < 4.5 ? [shape.key] : []
      return []
    })
    expect(faint).toEqual([])
  })
})

describe('long names', () => {
  const chevronOf = (shape: Shape | undefined) => {
    if (shape?.type !== 'labelled') throw new Error('no chevron')
    return shape
  }

  it.each(templates)(
    'fit the chevrons of $id in $language, whole words on a line',
    ({ journey }) => {
      const shapes = byKey(draw(journey))
      for (const { id, name } of journey.stages) {
        const { size, weight, height } = chevronOf(shapes.get(`stage:${id}`))
        for (const word of name.split(' ')) {
          expect(textWidth(word, size, weight), word).toBeLessThan(nameRoom(height))
        }
        expect(countLines(name, size, weight, nameRoom(height)) * 40).toBeLessThan(height)
      }
    },
  )

  it.each(templates)('fit the lane labels of $id in $language', ({ journey }) => {
    const shapes = byKey(draw(journey))
    for (const { id, name } of journey.lanes) {
      const { size, weight, height, width } = chevronOf(shapes.get(`lane:${id}`))
      for (const word of name.split(' ')) {
        expect(textWidth(word, size, weight), word).toBeLessThan(width - 32)
      }
      expect(countLines(name, size, weight, width - 40) * 32).toBeLessThan(height)
    }
  })

  it('make every chevron as high as the longest needs', () => {
    const map = mapOf('actions', [])
    const name = 'Согласование технического задания с ответственными за эксплуатацию оборудования'
    const shapes = byKey(
      draw({ ...map, stages: map.stages.map((s, i) => (i === 0 ? { ...s, name } : s)) }),
    )
    const [one, two] = [chevronOf(shapes.get('stage:s1')), chevronOf(shapes.get('stage:s2'))]
    expect(one.height).toBeGreaterThan(120)
    expect(two.height).toBe(one.height)
  })
})

describe('text of any length', () => {
  it('of 10,000 characters in every field is drawn whole and pushes the rest down', () => {
    const word = 'Ж'.repeat(10_000)
    const say = (value: unknown): unknown => {
      if (typeof value === 'string') return value === 'Anything' ? word : value
      if (Array.isArray(value)) return value.map(say)
      return typeof value === 'object' && value !== null
        ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, say(one)]))
        : value
    }
    const any = 'Anything'
    const map = mapOf('touchpoints', [{ text: any, owner: any }, {}])
    const stages = map.stages.map((s) => ({
      ...s,
      name: any,
      subtitle: any,
      task: any,
      feeling: any,
    }))
    const long = schema.parse(say({ ...map, title: any, scenario: any, owner: any, stages }))
    const scene = draw(long)
    expect(scene.width).toBe(draw(map).width)
    const [first, second] = ['card:c0', 'card:c1'].map((key) => byKey(scene).get(key))
    expect(first && areaOf(first).height).toBeGreaterThan(10_000)
    expect(second?.y).toBe(first?.y)
    for (const shape of childrenOf(scene)) {
      expect(areaOf(shape).y + areaOf(shape).height, shape.key).toBeLessThanOrEqual(scene.height)
    }
  })
})
