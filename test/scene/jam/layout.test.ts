import { describe, expect, it } from 'vitest'
import { cellKey } from '../../../src/journey/cell'
import { childrenOf } from '../../../src/scene/shape'
import { areaOf, byKey, cardOf, contains, draw, mapOf, overlap, templates, type Area } from './maps'

describe.each(templates)('FigJam map of $id in $language', ({ journey }) => {
  const scene = draw(journey)
  const shapes = byKey(scene)
  const areaAt = (key: string): Area => {
    const shape = shapes.get(key)
    if (shape === undefined) throw new Error(`no ${key}`)
    return areaOf(shape)
  }

  it('has a key for every shape, each only once', () => {
    const keys = childrenOf(scene).map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('names every layer for people', () => {
    for (const { name } of [scene, ...childrenOf(scene)]) {
      expect(name.trim()).not.toBe('')
      expect([...name].length).toBeLessThanOrEqual(48)
    }
  })

  it('draws every card, its centre in its own cell', () => {
    for (const { id, lane, stage } of journey.cards) {
      const { x, y, width, height } = areaAt(`card:${id}`)
      const cell = areaAt(`cell:${cellKey(lane, stage)}`)
      expect(contains(cell, x + width / 2, y + height / 2)).toBe(true)
    }
  })

  it('keeps a card with all its marks within its cell', () => {
    const cells = new Map(journey.cards.map(({ id, lane, stage }) => [id, cellKey(lane, stage)]))
    for (const shape of childrenOf(scene)) {
      const cell = cells.get(cardOf(shape.key) ?? '')
      if (cell === undefined) continue
      const { x, y, width, height } = areaOf(shape)
      const outer = areaAt(`cell:${cell}`)
      expect(contains(outer, x, y) && contains(outer, x + width, y + height), shape.key).toBe(true)
    }
  })

  it('lets no card or mark lie on another card', () => {
    const own = childrenOf(scene).flatMap((shape) => {
      const card = cardOf(shape.key)
      return card === undefined || shape.type === 'vector' ? [] : [{ card, area: areaOf(shape) }]
    })
    const clashes = own.flatMap((a, i) =>
      own
        .slice(i + 1)
        .filter((b) => a.card !== b.card && overlap(a.area, b.area))
        .map((b) => `${a.area.key} × ${b.area.key}`),
    )
    expect(clashes).toEqual([])
  })

  it('stacks the rows without overlap, all within the section', () => {
    const rows = journey.lanes.map(({ id }) => areaAt(`lane:${id}/ground`))
    rows.forEach((row, index) => {
      const next = rows[index + 1]
      if (next !== undefined) expect(next.y).toBeGreaterThanOrEqual(row.y + row.height)
    })
    for (const shape of childrenOf(scene)) {
      const { x, y, width, height } = areaOf(shape)
      expect(x, shape.key).toBeGreaterThanOrEqual(0)
      expect(y, shape.key).toBeGreaterThanOrEqual(0)
      expect(x + width, shape.key).toBeLessThanOrEqual(scene.width)
      expect(y + height, shape.key).toBeLessThanOrEqual(scene.height)
    }
  })

  it('stands on a grid of 4 pixels', () => {
    const off = childrenOf(scene)
      .filter(({ type }) => type !== 'vector')
      .map(areaOf)
      .filter(({ x, y, width, height }) => [x, y, width, height].some((n) => n % 4 !== 0))
    expect(off).toEqual([])
  })

  it('lets no two texts of ours run into each other', () => {
    const texts = childrenOf(scene).flatMap((shape) =>
      shape.type === 'text' ? [areaOf(shape)] : [],
    )
    const clashes = texts.flatMap((a, i) =>
      texts
        .slice(i + 1)
        .filter((b) => overlap(a, b))
        .map((b) => `${a.key} × ${b.key}`),
    )
    expect(clashes).toEqual([])
  })
})

describe('real heights', () => {
  const cards = [{}, {}, {}, { stage: 's2' }]
  const journey = mapOf('actions', cards)
  const plain = byKey(draw(journey))
  const tall = byKey(draw(journey, new Map([['card:c0', 401.5]])))
  const at = (shapes: ReadonlyMap<string, { x?: number; y?: number }>, key: string) => [
    shapes.get(key)?.x,
    shapes.get(key)?.y,
  ]

  it('move what is below a taller sticky down by as much, on the grid, and nothing sideways', () => {
    const [x, y = 0] = at(plain, 'card:c2')
    expect(at(tall, 'card:c2')).toEqual([x, y + 404 - 240])
    for (const key of ['card:c0', 'card:c1', 'card:c3', 'stage:s1', 'cell:l1:s2']) {
      expect(at(tall, key)).toEqual(at(plain, key))
    }
    for (const [key, shape] of tall) expect(shape.x, key).toBe(plain.get(key)?.x)
  })

  it('make the row as high as its fullest cell', () => {
    const heightOf = (shapes: typeof plain, key: string): number => {
      const shape = shapes.get(key)
      return shape === undefined ? 0 : areaOf(shape).height
    }
    const grown = 404 - 240
    for (const key of ['cell:l1:s1', 'cell:l1:s2', 'lane:l1/ground']) {
      expect(heightOf(tall, key)).toBe(heightOf(plain, key) + grown)
    }
  })

  it('of a wrapping text make room for it', () => {
    const long = { ...journey, scenario: 'Why she came' }
    const before = draw(long)
    const after = draw(long, new Map([['journey:j/scenario', 400]]))
    expect(after.height).toBeGreaterThan(before.height + 300)
  })
})

describe('a map with nothing in it yet', () => {
  it('has room for a sticky in every cell', () => {
    const shapes = byKey(draw(mapOf('actions', [])))
    const cell = shapes.get('cell:l1:s1')
    expect(cell && areaOf(cell).height).toBeGreaterThanOrEqual(240 + 32)
  })

  it('is drawn without stages and lanes too', () => {
    const scene = draw({ ...mapOf('emotions', []), stages: [], personas: [] })
    expect(byKey(scene).has('journey:j/title')).toBe(true)
    expect(Number.isFinite(scene.height)).toBe(true)
  })
})
