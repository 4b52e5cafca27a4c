import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layoutLoops, type Loop, type LoopMetrics } from '../../../src/scene/view/loop-layout'
import type { WayBack } from '../../../src/scene/view/ways-back'

const metrics: LoopMetrics = {
  pitch: 264,
  first: 128,
  column: 256,
  between: 36,
  bend: 20,
  head: 8,
  above: 8,
  size: 12,
  leading: 16,
  weight: 'Semi Bold',
  padding: [12, 4],
  least: 96,
}

const when = fc.oneof(
  fc.constantFrom('x', 'some go back', 'Подвели — ищет других', 'ЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩ'),
  fc.lorem({ maxCount: 12 }),
)
/** At most one way out of each stage, as on a map, and the one of a cycle. */
const ways: fc.Arbitrary<WayBack[]> = fc
  .record({
    returns: fc.array(fc.option(fc.record({ to: fc.nat(11), when }), { nil: null }), {
      minLength: 2,
      maxLength: 12,
    }),
    isCyclic: fc.boolean(),
  })
  .map(({ returns, isCyclic }) => [
    ...returns.flatMap((one, from): WayBack[] => {
      const to = one === null ? from : one.to % returns.length
      return one === null || to === from
        ? []
        : [{ key: `s${from}`, from, to, text: one.when, isCycle: false }]
    }),
    ...(isCyclic
      ? [{ key: 'again', from: returns.length - 1, to: 0, text: 'and again', isCycle: true }]
      : []),
  ])

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}
const boxOf = ({ label: { x, y, width, height } }: Loop): Box => ({
  left: x,
  right: x + width,
  top: y,
  bottom: y + height,
})
const meet = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** Points along a line, close enough that no label slips between. */
const pointsOn = ({ line }: Loop): { x: number; y: number }[] =>
  [...line.matchAll(/([\d.-]+) ([\d.-]+) L ([\d.-]+) ([\d.-]+)/g)].flatMap(([, a, b, c, d]) =>
    Array.from({ length: 401 }, (_, i) => ({
      x: Number(a) + ((Number(c) - Number(a)) * i) / 400,
      y: Number(b) + ((Number(d) - Number(b)) * i) / 400,
    })),
  )

describe('the ways back above the stages', () => {
  it('take no room where there are none', () => {
    expect(layoutLoops([], metrics)).toEqual({ loops: [], height: 0 })
  })

  it('have labels that meet neither each other nor the edges of the row', () => {
    fc.assert(
      fc.property(ways, (all) => {
        const { loops, height } = layoutLoops(all, metrics)
        const boxes = loops.map(boxOf)
        boxes.forEach((box, index) => {
          expect(boxes.slice(index + 1).filter((other) => meet(box, other))).toEqual([])
          expect(box.top).toBeGreaterThanOrEqual(0)
          expect(box.bottom).toBeLessThanOrEqual(height)
          expect(box.left).toBeGreaterThanOrEqual(0)
        })
      }),
      { numRuns: 300 },
    )
  })

  it('pass no label of another where there is room beside it', () => {
    fc.assert(
      fc.property(ways, (all) => {
        const { loops } = layoutLoops(all, metrics)
        for (const loop of loops) {
          const box = boxOf(loop)
          if (loop.label.width <= metrics.least) continue
          for (const other of loops) {
            if (other === loop) continue
            const inside = pointsOn(other).filter(
              ({ x, y }) => x > box.left && x < box.right && y > box.top && y < box.bottom,
            )
            expect(inside, `${other.way.key} through ${loop.way.key}`).toEqual([])
          }
        }
      }),
      { numRuns: 300 },
    )
  })

  it('leave one stage and come down on the other, the label on the line between', () => {
    fc.assert(
      fc.property(ways, (all) => {
        const { loops, height } = layoutLoops(all, metrics)
        expect(loops.map(({ way }) => way)).toEqual(all)
        const columnAt = (x: number): number => Math.floor(x / metrics.pitch)
        for (const { way, line, head, label } of loops) {
          const ends = /^M ([\d.]+) ([\d.]+) .* L ([\d.]+) ([\d.]+)$/.exec(line)
          const [start = NaN, bottom, end = NaN, above] = (ends ?? []).slice(1).map(Number)
          expect([columnAt(start), columnAt(end)]).toEqual([way.from, way.to])
          expect([bottom, above]).toEqual([height, height - metrics.head])
          expect(head.endsWith(`L ${end} ${height} Z`)).toBe(true)
          const middle = label.y + label.height / 2
          expect(line).toContain(` ${middle} L `)
        }
      }),
    )
  })

  it('stand above the shorter ones that they meet', () => {
    const way = (from: number, to: number): WayBack => ({
      key: `${from}-${to}`,
      from,
      to,
      text: 'x',
      isCycle: false,
    })
    const { loops } = layoutLoops([way(4, 0), way(2, 1), way(4, 3)], metrics)
    const [long, ...short] = loops.map(({ label }) => label.y)
    expect(short[0]).toBe(short[1])
    expect(long).toBeLessThan(short[0] ?? NaN)
  })

  it('have round corners, and nothing of them beyond the two ends', () => {
    const { loops } = layoutLoops(
      [{ key: 'k', from: 3, to: 1, text: 'x', isCycle: false }],
      metrics,
    )
    const line = loops[0]?.line ?? ''
    const xs = [...line.matchAll(/([\d.]+) [\d.]+/g)].map(([, x]) => Number(x))
    expect(line.match(/C/g)).toHaveLength(2)
    expect(Math.min(...xs)).toBe(metrics.first + metrics.pitch)
    expect(Math.max(...xs)).toBe(metrics.first + 3 * metrics.pitch)
  })
})
