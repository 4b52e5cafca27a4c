import type { Paint, Shape } from '../shape'

/** Width of a meter, in pixels. */
export const METER = 56
const BAR = 8
const HEIGHT = 16
const STEP = 12

/** Five bars, the first `level` of them filled. */
export function meterShapes(
  key: string,
  { level, full, empty }: { readonly level: number; readonly full: Paint; readonly empty: Paint },
  x: number,
  y: number,
): Shape[] {
  const part = (name: string, bars: number, fill: Paint, left: number): Shape[] =>
    bars === 0
      ? []
      : [{ type: 'vector', key: `${key}/${name}`, name, path: barsPath(bars), fill, x: left, y }]
  return [...part('full', level, full, x), ...part('empty', 5 - level, empty, x + level * STEP)]
}

const barsPath = (count: number): string =>
  Array.from({ length: count }, (_, i) => {
    const [left, right] = [i * STEP, i * STEP + BAR]
    return `M ${left} 0 L ${right} 0 L ${right} ${HEIGHT} L ${left} ${HEIGHT} Z`
  }).join(' ')
