import { describe, expect, it } from 'vitest'
import type { Journey } from '../../../src/journey/journey'
import { composeDesign } from '../../../src/scene/compose-design'
import { countLines } from '../../../src/scene/measure-text'
import type { Frame, Paint, Shape } from '../../../src/scene/shape'
import { viewMap } from '../../../src/scene/view/map-view'
import { sample } from '../../journey/sample'
import { themed } from '../jam/maps'
import { contrast, shapesByKey, walk, walkWithin, type Nested } from '../walk'

const draw = (journey: Journey): Frame => composeDesign(viewMap(journey))

/** The colour right behind a shape: of the nearest frame with one, or of what lies under it in that frame. */
function groundOf({ shape, around }: Nested): Paint | undefined {
  let inner = shape
  for (const frame of around) {
    if (frame.type !== 'frame') return undefined
    const below = frame.children
      .slice(0, frame.children.indexOf(inner))
      .find((one) => one.floating === true && one.type === 'vector' && one.fill !== undefined)
    if (below?.type === 'vector') return below.fill
    if (frame.fill !== undefined) return frame.fill
    inner = frame
  }
  return undefined
}

const lengths = (shape: Shape): number[] => {
  const own = [shape.x, shape.y, 'width' in shape ? shape.width : 0]
  if (shape.type === 'frame') own.push(shape.height, shape.gap, ...(shape.padding ?? []))
  if (shape.type === 'rectangle' || shape.type === 'ellipse') own.push(shape.height)
  return own.filter((length) => typeof length === 'number')
}

describe.each(themed)('the map of $id in $language, $theme, in Figma Design', ({ journey }) => {
  const scene = draw(journey)

  it('keeps 4.5:1 for every text', () => {
    const texts = walkWithin(scene).filter(({ shape }) => shape.type === 'text')
    const faint = texts.flatMap((nested) => {
      const { shape } = nested
      const ground = groundOf(nested)
      if (shape.type !== 'text') return []
      return ground !== undefined && contrast(shape.color, ground) >= 4.5
        ? []
        : [`${shape.key}: ${shape.color} on ${ground ?? 'nothing'}`]
    })
    expect(texts.length).toBeGreaterThan(200)
    expect(faint).toEqual([])
  })

  it('stands on a grid of 4 pixels: columns, rows, margins and what is placed', () => {
    const big = walk(scene).filter(
      ({ key, type }) =>
        type === 'frame' &&
        /^(journey|stage|lane|cell):[^/]*(\/(head|grid|stages|tasks|plane|label))?$/.test(key),
    )
    const off = big.filter((shape) => {
      const padding =
        shape.type === 'frame' && !shape.key.startsWith('stage:') ? lengths(shape) : []
      return padding.some((length) => length % 4 !== 0)
    })
    expect(big.length).toBeGreaterThan(20)
    expect(off.map(({ key }) => key)).toEqual([])
  })

  it('names every layer so that people know what it is', () => {
    for (const { name, key } of walk(scene)) {
      expect(name.trim(), key).not.toBe('')
      expect([...name].length, key).toBeLessThanOrEqual(48)
      expect(name, key).not.toMatch(/^(Frame|Rectangle|Vector|Ellipse)\b|undefined|null|\n/)
    }
  })

  it('names stages, lanes and cards by their own words', () => {
    const shapes = shapesByKey(scene)
    const starts = (key: string, text: string): void => {
      const begin = text.replace(/\s+/g, ' ').trim().slice(0, 20).trim()
      expect(shapes.get(key)?.name, key).toContain(begin)
    }
    for (const { id, name } of journey.stages) starts(`stage:${id}`, name)
    for (const { id, name } of journey.lanes) starts(`lane:${id}`, name)
    for (const { id, text } of journey.cards) starts(`card:${id}`, text)
  })

  it('gives all stages one height, with room for the texts of each', () => {
    const shapes = shapesByKey(scene)
    const heights = journey.stages.map(({ id, name, subtitle }) => {
      const stage = shapes.get(`stage:${id}`)
      if (stage?.type !== 'frame' || typeof stage.height !== 'number') throw new Error('no stage')
      const lines = countLines(name, 16, 'Semi Bold', 196) * 20
      const more = subtitle === '' ? 0 : countLines(subtitle, 12, 'Medium', 196) * 16
      expect(stage.height).toBeGreaterThanOrEqual(lines + more + 24 + 18)
      return stage.height
    })
    expect(new Set(heights).size).toBe(1)
  })
})

describe('a chevron', () => {
  it('grows with the longest name, and so do all others', () => {
    const name = 'Согласование технического задания с ответственными за эксплуатацию оборудования'
    const heightOf = (journey: Journey, id: string): unknown => {
      const stage = shapesByKey(draw(journey)).get(`stage:${id}`)
      return stage?.type === 'frame' ? stage.height : undefined
    }
    const long = {
      ...sample,
      stages: sample.stages.map((stage) => (stage.id === 'b' ? { ...stage, name } : stage)),
    }
    expect(heightOf(sample, 'a')).toBe(72)
    expect(heightOf(long, 'a')).toBeGreaterThan(110)
    expect(heightOf(long, 'a')).toBe(heightOf(long, 'b'))
  })

  it('is as high as its stage and begins at its corner', () => {
    const shapes = shapesByKey(draw(sample))
    const chevron = shapes.get('stage:b/chevron')
    expect(chevron).toMatchObject({ floating: true, x: 0, y: 0 })
    expect(chevron).toHaveProperty('path', expect.stringContaining('L 244 72 L 0 72 L 16 36'))
  })
})
