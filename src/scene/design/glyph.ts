import type { Paint, Vector } from '../shape'
import type { Glyph } from '../view/mark'

/** Areas in a field of 10 × 10; a shape inside a shape is a hole. */
const PATHS: Readonly<Record<Glyph, string>> = {
  ring: `${circle(5, 0)} ${circle(3.6, 1.4)}`,
  half: `${circle(5, 0)} ${rightHalf(3.6, 1.4)}`,
  disc: circle(5, 0),
  triangle: 'M 5 0 L 10 9 L 0 9 Z',
  square: 'M 0 0 L 9 0 L 9 9 L 0 9 Z',
  diamond: 'M 5 0 L 10 5 L 5 10 L 0 5 Z M 5 2.1 L 7.9 5 L 5 7.9 L 2.1 5 Z',
  'solid-diamond': 'M 5 0 L 10 5 L 5 10 L 0 5 Z',
  bang: 'M 0 0 L 3 0 L 2.4 6.4 L 0.6 6.4 Z M 0.2 7.6 L 2.8 7.6 L 2.8 10 L 0.2 10 Z',
  up: 'M 5 0 L 10 8 L 0 8 Z',
  down: 'M 0 0 L 10 0 L 5 8 Z',
  level: 'M 0 0 L 10 0 L 10 3 L 0 3 Z',
}

/** A glyph as a vector in the colour of its tone. */
export const glyphShape = (key: string, glyph: Glyph, color: Paint): Vector => ({
  type: 'vector',
  key,
  name: `Mark · ${glyph}`,
  path: PATHS[glyph],
  fill: color,
})

/** A disc whose box begins at `at` on both axes. Four cubics: 0.5523 is the usual reach of their handles. */
function circle(r: number, at: number): string {
  const k = r * 0.5523
  const [a, m, z] = [at, at + r, at + 2 * r]
  return curves(`M ${f(a)} ${f(m)}`, [
    [a, m - k, m - k, a, m, a],
    [m + k, a, z, m - k, z, m],
    [z, m + k, m + k, z, m, z],
    [m - k, z, a, m + k, a, m],
  ])
}

function rightHalf(r: number, at: number): string {
  const k = r * 0.5523
  const [a, m, z] = [at, at + r, at + 2 * r]
  return curves(`M ${f(m)} ${f(a)}`, [
    [m + k, a, z, m - k, z, m],
    [z, m + k, m + k, z, m, z],
  ])
}

function curves(start: string, cubics: readonly (readonly number[])[]): string {
  return `${start} ${cubics.map((cubic) => `C ${cubic.map(f).join(' ')}`).join(' ')} Z`
}

function f(n: number): string {
  return String(Math.round(n * 100) / 100)
}
