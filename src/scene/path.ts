/** A path moved so that its smallest x and y are 0, and where it was: Figma moves a vector to its path's own corner. */
export interface PlacedPath {
  readonly path: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/**
 * Scales a path and moves it to its own corner.
 * @param path absolute `M L C Z` commands; control points must not reach beyond the drawing
 * @param scale of all numbers
 */
export function placePath(path: string, scale = 1): PlacedPath {
  const numbers = [...path.matchAll(/-?[\d.]+/g)].map(([n]) => Number(n) * scale)
  const xs = numbers.filter((_, i) => i % 2 === 0)
  const ys = numbers.filter((_, i) => i % 2 === 1)
  const x = Math.min(...xs)
  const y = Math.min(...ys)
  let index = 0
  const moved = path.replace(/-?[\d.]+/g, (n) =>
    String(round(Number(n) * scale - (index++ % 2 === 0 ? x : y))),
  )
  return {
    path: moved,
    x: round(x),
    y: round(y),
    width: round(Math.max(...xs) - x),
    height: round(Math.max(...ys) - y),
  }
}

const round = (n: number): number => Math.round(n * 100) / 100
