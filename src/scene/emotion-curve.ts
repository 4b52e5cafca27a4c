/** A point of the curve in its own picture, in pixels, y downwards. */
export interface CurvePoint {
  readonly x: number
  readonly y: number
}

/**
 * A smooth line through the known points, one path for each run of neighbours: where a point is unknown
 * the line stops and begins again (C103). Tangents are level at every point, so the line never rises above
 * or falls below the feelings it joins.
 * @param points in order from left to right; `null` is a gap
 * @returns SVG path data of `M` and `C` commands; a lone point makes no path
 */
export function emotionCurve(points: readonly (CurvePoint | null)[]): string[] {
  return runsOf(points)
    .filter((run) => run.length > 1)
    .map(([first, ...rest]) =>
      first === undefined ? '' : rest.reduce(extend, { path: `M ${at(first)}`, last: first }).path,
    )
}

function runsOf(points: readonly (CurvePoint | null)[]): CurvePoint[][] {
  const runs: CurvePoint[][] = [[]]
  for (const point of points) {
    if (point === null) runs.push([])
    else runs[runs.length - 1]?.push(point)
  }
  return runs
}

function extend(
  { path, last }: { path: string; last: CurvePoint },
  next: CurvePoint,
): { path: string; last: CurvePoint } {
  const middle = (last.x + next.x) / 2
  const curve = `C ${at({ x: middle, y: last.y })} ${at({ x: middle, y: next.y })} ${at(next)}`
  return { path: `${path} ${curve}`, last: next }
}

const at = ({ x, y }: CurvePoint): string => `${round(x)} ${round(y)}`
const round = (n: number): number => Math.round(n * 100) / 100
