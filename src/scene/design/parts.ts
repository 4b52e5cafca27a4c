import type { Frame, Length, Paint, Shape, Text, Vector, Weight } from '../shape'
import { layerName } from '../view/layer-name'
import type { MapView } from '../view/map-view'
import type { MarkLook } from '../view/mark'
import { glyphShape } from './glyph'

interface TextOptions {
  readonly name?: string
  readonly size?: number
  readonly leading?: number
  readonly weight?: Weight
  readonly width?: Length
}

/** A text of the map; by default a card's: 13 on 18. */
export const textShape = (
  key: string,
  text: string,
  color: Paint,
  options: TextOptions = {},
): Text => ({
  type: 'text',
  key,
  name: options.name ?? 'Text',
  text,
  size: options.size ?? 13,
  leading: options.leading ?? 18,
  weight: options.weight ?? 'Medium',
  color,
  width: options.width ?? 'fill',
})

/** A text that people may retype: it stands for a field of the record at `of`. */
export const fieldText = (
  of: string,
  name: string,
  text: string,
  color: Paint,
  options: TextOptions = {},
): Text[] =>
  text === ''
    ? []
    : [{ ...textShape(`${of}/${name}`, text, color, { name, ...options }), field: { of, name } }]

/** Children side by side. */
export const row = (
  key: string,
  name: string,
  children: readonly Shape[],
  more: Partial<Frame> = {},
): Frame => ({
  type: 'frame',
  key,
  name,
  layout: 'row',
  width: 'hug',
  height: 'hug',
  align: 'center',
  ...more,
  children,
})

/** Children one under the other. */
export const column = (
  key: string,
  name: string,
  children: readonly Shape[],
  more: Partial<Frame> = {},
): Frame => ({
  type: 'frame',
  key,
  name,
  layout: 'column',
  width: 'fill',
  height: 'hug',
  ...more,
  children,
})

/** A word on a rounded ground. */
export const chip = (key: string, text: string, ground: Paint, ink: Paint): Frame =>
  row(
    key,
    layerName('Chip', text),
    [textShape(`${key}/word`, text, ink, { size: 11, leading: 16, width: 'hug' })],
    {
      padding: [1, 6, 1, 6],
      radius: 4,
      fill: ground,
    },
  )

/** A glyph and its word, both in the tone's colour. */
export function mark(
  view: MapView,
  key: string,
  look: MarkLook,
  word: string,
  weight: Weight = 'Medium',
): Frame {
  const color = view.theme.tones[look.tone]
  return row(
    key,
    `Mark · ${word}`,
    [
      glyphShape(`${key}/glyph`, look.glyph, color),
      textShape(`${key}/word`, word, color, { size: 11, leading: 16, weight, width: 'hug' }),
    ],
    { gap: 4 },
  )
}

/** Five bars, the first `level` of them filled. */
export function meter(key: string, name: string, level: number, full: Paint, empty: Paint): Frame {
  const bars = (from: number, to: number): string =>
    Array.from({ length: to - from }, (_, i) => bar(i * 6)).join(' ')
  const part = (of: string, path: string, fill: Paint, x: number): Vector[] =>
    path === '' ? [] : [{ type: 'vector', key: `${key}/${of}`, name: of, path, fill, x, y: 0 }]
  return {
    type: 'frame',
    key,
    name,
    layout: 'plane',
    width: 28,
    height: 12,
    children: [
      ...part('full', bars(0, level), full, 0),
      ...part('empty', bars(level, 5), empty, level * 6),
    ],
  }
}

const bar = (x: number): string => `M ${x} 0 L ${x + 4} 0 L ${x + 4} 12 L ${x} 12 Z`
