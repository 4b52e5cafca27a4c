import type { Paint } from '../shape'
import type { ThemeTokens } from '../theme'
import type { BoardPicture } from './content'
import type { Sheet } from './sheet'

/** One outline of a radar: a value for each axis, `null` where nobody knows, which is a gap. */
export interface Outline {
  readonly key: string
  readonly name: string
  readonly values: readonly (number | null)[]
  readonly stroke: Paint
  readonly dashed: boolean
}

interface Radar {
  readonly key: string
  /** What stands at the end of each axis, clockwise from the top. */
  readonly axes: readonly string[]
  readonly outlines: readonly Outline[]
  /** Value of the outermost ring; the innermost is 1, the middle 0. */
  readonly most: number
  readonly theme: ThemeTokens
}

const RADIUS = 170
const LABEL = { width: 200, height: 20, gap: 16 }
const WIDTH = 2 * (RADIUS + LABEL.width + LABEL.gap)
const HEIGHT = 2 * (RADIUS + LABEL.height + LABEL.gap)
const DOT = 5

/** Values around a middle, one axis each: the further out, the more. */
export function radarPicture({ key, axes, outlines, most, theme }: Radar): BoardPicture {
  const spoke = (axis: number, share: number): readonly [x: number, y: number] => {
    const angle = (2 * Math.PI * axis) / axes.length - Math.PI / 2
    return [share * RADIUS * Math.cos(angle), share * RADIUS * Math.sin(angle)]
  }
  return {
    key,
    width: WIDTH,
    height: HEIGHT,
    draw: (sheet, at) => {
      const [cx, cy] = [at.x + WIDTH / 2, at.y + HEIGHT / 2]
      const point = (axis: number, share: number): string => {
        const [x, y] = spoke(axis, share)
        return `${round(cx + x)} ${round(cy + y)}`
      }
      drawWeb(sheet, at.key, axes.length, most, theme, point)
      axes.forEach((text, axis) => {
        const [x, y] = spoke(axis, 1 + LABEL.gap / RADIUS)
        const side = Math.abs(x) < 1 ? 'center' : x < 0 ? 'end' : 'start'
        const left = { center: x - LABEL.width / 2, end: x - LABEL.width, start: x }[side]
        sheet.write({
          key: `${at.key}/axis${axis}`,
          text,
          face: { size: 14, leading: LABEL.height, weight: 'Semi Bold' },
          color: theme.ink,
          x: cx + left,
          y: cy + y - LABEL.height / 2,
          width: LABEL.width,
          align: side,
        })
      })
      for (const outline of outlines) {
        const own = `${at.key}/${outline.key}`
        drawOutline(sheet, own, outline, (axis, value) => point(axis, value / most))
        outline.values.forEach((value, axis) => {
          if (value === null) return
          const [x, y] = spoke(axis, value / most)
          sheet.line({
            key: `${own}/dot${axis}`,
            name: 'Point',
            path: diamond(cx + x, cy + y, DOT),
            fill: outline.stroke,
          })
        })
      }
    },
  }
}

function drawWeb(
  sheet: Sheet,
  key: string,
  axes: number,
  most: number,
  theme: ThemeTokens,
  point: (axis: number, share: number) => string,
): void {
  const all = Array.from({ length: axes }, (_, axis) => axis)
  for (let ring = 1; ring <= most; ring += 1) {
    sheet.line({
      key: `${key}/ring${ring}`,
      name: `Ring ${ring}`,
      path: `M ${all.map((axis) => point(axis, ring / most)).join(' L ')} Z`,
      stroke: theme.line,
    })
  }
  sheet.line({
    key: `${key}/axes`,
    name: 'Axes',
    path: all.map((axis) => `M ${point(axis, 0)} L ${point(axis, 1)}`).join(' '),
    stroke: theme.line,
  })
}

/** Joins what is known on neighbouring axes; only what is known all around is closed. */
function drawOutline(
  sheet: Sheet,
  key: string,
  { name, values, stroke, dashed }: Outline,
  point: (axis: number, value: number) => string,
): void {
  const sides = values.flatMap((value, axis) => {
    const next = (axis + 1) % values.length
    const other = values[next] ?? null
    return value === null || other === null
      ? []
      : [`M ${point(axis, value)} L ${point(next, other)}`]
  })
  if (sides.length === 0) return
  sheet.line({ key, name, path: sides.join(' '), stroke, weight: 3, dashed })
}

const diamond = (x: number, y: number, r: number): string =>
  `M ${round(x)} ${round(y - r)} L ${round(x + r)} ${round(y)} L ${round(x)} ${round(y + r)} L ${round(x - r)} ${round(y)} Z`

const round = (n: number): number => Math.round(n * 100) / 100
