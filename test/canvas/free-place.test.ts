import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { freePlace } from '../../src/canvas/free-place'
import { openCanvas } from './open-canvas'

afterEach(() => void vi.unstubAllGlobals())

const number = fc.integer({ min: -20_000, max: 20_000 }).map((n) => n / 3)
const length = fc.integer({ min: 1, max: 9_000 }).map((n) => n / 3)
const boxes = fc.array(fc.record({ x: number, y: number, width: length, height: length }), {
  maxLength: 6,
})

describe('the place of a new map', () => {
  it('is clear of everything on the page, on whole pixels, and level with the topmost', async () => {
    const { client } = await openCanvas('figma')
    const page = figma.currentPage
    fc.assert(
      fc.property(boxes, (all) => {
        for (const node of [...client.figma.currentPage.children]) node.remove()
        for (const { x, y, width, height } of all) {
          const node = client.figma.createRectangle()
          node.resizeWithoutConstraints(width, height)
          node.x = x
          node.y = y
        }
        const place = freePlace(page)
        expect([place.x, place.y].every(Number.isInteger)).toBe(true)
        for (const { x, width } of all) expect(place.x).toBeGreaterThanOrEqual(x + width + 200)
        if (all.length === 0) expect(place).toEqual({ x: 0, y: 0 })
        else expect(Math.abs(place.y - Math.min(...all.map(({ y }) => y)))).toBeLessThanOrEqual(1)
      }),
      { numRuns: 40 },
    )
  })
})
