import { textWidth } from '../measure-text'
import type { Field, Paint, Shape } from '../shape'
import { snap } from './metrics'
import type { Type } from './lines'

export interface PillText {
  readonly key: string
  /** Name of the layer: one that shows a field is known by it should it no longer say so itself. */
  readonly name?: string
  readonly text: string
  readonly type: Type
  readonly color: Paint
  readonly field?: Field
}

export interface Pill {
  readonly key: string
  readonly name: string
  readonly fill: Paint
  readonly stroke?: Paint
  readonly height: number
  /** Room at both ends, in pixels. */
  readonly padding?: number
  readonly texts: readonly PillText[]
}

const PADDING = 8
const BETWEEN = 4

/** Width of a pill around its texts, in pixels. */
export const pillWidth = ({ texts, padding = PADDING }: Pill): number =>
  texts.reduce((width, { text, type }) => width + roomFor(text, type), 0) +
  (texts.length - 1) * BETWEEN +
  2 * padding

/**
 * A word on a rounded ground. Not a shape-with-text: how much FigJam keeps free inside of one is not known,
 * and in a shape of this size a word that wraps would be lost. A text of its own never wraps.
 */
export function pillShapes(pill: Pill, x: number, y: number): Shape[] {
  const { key, name, fill, stroke, height, texts, padding = PADDING } = pill
  const width = pillWidth(pill)
  let left = x + padding
  const words = texts.map(({ key: part, name: word, text, type, color, field }): Shape => {
    const at = left
    left += roomFor(text, type) + BETWEEN
    const alone = texts.length === 1 && field === undefined
    return {
      type: 'text',
      key: part,
      name: word ?? 'Word',
      text,
      ...type,
      color,
      // The padding is spare room should the word be wider than we think.
      ...(alone ? { width, align: 'center', x } : { width: 'hug', x: at }),
      y: y + (height - type.leading) / 2,
      ...(field && { field }),
    }
  })
  const ground: Shape = {
    type: 'rectangle',
    key,
    name,
    width,
    height,
    fill,
    radius: height / 2,
    x,
    y,
    ...(stroke !== undefined && { stroke, strokeWeight: 1 }),
  }
  return [ground, ...words]
}

const roomFor = (text: string, { size, weight }: Type): number =>
  snap(textWidth(text, size, weight))
