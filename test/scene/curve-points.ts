import type { CurvePoint } from '../../src/scene/emotion-curve'

/**
 * Points along a path of `M` and `C` commands, close enough that no letter slips between them.
 * @param steps for each cubic
 */
export function curvePoints(path: string, steps = 100): CurvePoint[] {
  const points: CurvePoint[] = []
  let last = { x: 0, y: 0 }
  for (const [, command, rest = ''] of path.matchAll(/([MC])([^MC]*)/g)) {
    const numbers = [...rest.matchAll(/-?[\d.]+/g)].map(([n]) => Number(n))
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = numbers
    if (command === 'M') {
      last = { x: a, y: b }
      continue
    }
    const at = (t: number, p: number, q: number, r: number, s: number): number =>
      (1 - t) ** 3 * p + 3 * (1 - t) ** 2 * t * q + 3 * (1 - t) * t * t * r + t ** 3 * s
    for (let step = 0; step <= steps; step++) {
      const t = step / steps
      points.push({ x: at(t, last.x, a, c, e), y: at(t, last.y, b, d, f) })
    }
    last = { x: e, y: f }
  }
  return points
}
