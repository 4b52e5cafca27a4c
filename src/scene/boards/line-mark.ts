/** The signs by which lines of one picture are told apart without their colours; after the last they begin anew, hollow. */
const SIGNS = ['disc', 'square', 'up', 'diamond', 'down'] as const
export const MOST_LINES = 2 * SIGNS.length

/**
 * The sign of a line.
 * @param index of the line, from 0
 * @param r distance from the middle to the edge, in pixels
 */
export const lineMark = (
  index: number,
  x: number,
  y: number,
  r: number,
): { readonly path: string; readonly isHollow: boolean } => {
  const sign = SIGNS[index % SIGNS.length] ?? 'disc'
  return { path: PATHS[sign](x, y, r), isHollow: index % MOST_LINES >= SIGNS.length }
}

type Outline = (x: number, y: number, r: number) => string

/** How far the handles of a quarter of a circle reach, as a share of its radius. */
const ROUND = 0.5523

const PATHS: Readonly<Record<(typeof SIGNS)[number], Outline>> = {
  disc: (x, y, r) => {
    const h = r * ROUND
    return [
      `M ${at(x, y - r)}`,
      `C ${at(x + h, y - r)} ${at(x + r, y - h)} ${at(x + r, y)}`,
      `C ${at(x + r, y + h)} ${at(x + h, y + r)} ${at(x, y + r)}`,
      `C ${at(x - h, y + r)} ${at(x - r, y + h)} ${at(x - r, y)}`,
      `C ${at(x - r, y - h)} ${at(x - h, y - r)} ${at(x, y - r)} Z`,
    ].join(' ')
  },
  square: (x, y, r) => closed([x - r, y - r], [x + r, y - r], [x + r, y + r], [x - r, y + r]),
  up: (x, y, r) => closed([x, y - r], [x + r, y + r], [x - r, y + r]),
  down: (x, y, r) => closed([x - r, y - r], [x + r, y - r], [x, y + r]),
  diamond: (x, y, r) => closed([x, y - r], [x + r, y], [x, y + r], [x - r, y]),
}

const closed = (...points: readonly (readonly [x: number, y: number])[]): string =>
  `M ${points.map(([x, y]) => at(x, y)).join(' L ')} Z`

const at = (x: number, y: number): string => `${round(x)} ${round(y)}`
const round = (n: number): number => Math.round(n * 100) / 100
