import { countLines, textWidth } from '../measure-text'
import type { Field, Length, Paint, Text, Weight } from '../shape'
import type { Block, Sizes } from './block'
import { snap } from './metrics'

export interface Type {
  readonly size: number
  /** Line height in pixels. */
  readonly leading: number
  readonly weight: Weight
}

/** The texts of a map in FigJam. */
export const TYPE = {
  title: { size: 64, leading: 76, weight: 'Bold' },
  lead: { size: 28, leading: 36, weight: 'Regular' },
  heading: { size: 24, leading: 32, weight: 'Semi Bold' },
  body: { size: 16, leading: 24, weight: 'Medium' },
  label: { size: 16, leading: 24, weight: 'Semi Bold' },
  quote: { size: 20, leading: 28, weight: 'Medium' },
  /** As high as a line of a quote, so that both are level. */
  quoteMark: { size: 32, leading: 28, weight: 'Bold' },
  /** Words of our own at the head. */
  eyebrow: { size: 20, leading: 28, weight: 'Semi Bold' },
  figure: { size: 16, leading: 20, weight: 'Bold' },
  small: { size: 14, leading: 20, weight: 'Medium' },
  strong: { size: 14, leading: 20, weight: 'Semi Bold' },
  /** What stands beside a figure. */
  moved: { size: 12, leading: 20, weight: 'Semi Bold' },
  mark: { size: 12, leading: 16, weight: 'Semi Bold' },
} as const satisfies Record<string, Type>

/** A text of a column of texts. */
export interface Line {
  readonly key: string
  /** Name of the layer. */
  readonly name: string
  readonly text: string
  readonly type: Type
  readonly color: Paint
  readonly field?: Field
  /** Room above it, in pixels, unless it is the first. */
  readonly above?: number
  readonly align?: Text['align']
  /** A mark of ours at its left, level with its first line: it is no part of the text. */
  readonly mark?: Mark
  /** Id of the node that a click on it leads to. */
  readonly link?: string
}

interface Mark {
  readonly key: string
  readonly name: string
  readonly text: string
  readonly type: Type
  readonly color: Paint
}

/** A text that people may retype: it stands for a field of the record at `of`. */
export const fieldLine = (of: string, field: string, line: Omit<Line, 'key' | 'field'>): Line => ({
  ...line,
  key: `${of}/${field}`,
  field: { of, name: field },
})

/** Texts one under the other, each as high as it needs; empty ones are left out. */
export function stack(
  sizes: Sizes,
  lines: readonly Line[],
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
): Block {
  const shapes: Text[] = []
  const height = walk(sizes, lines, width, (line, top) => {
    const { mark } = line
    const indent = indentOf(line)
    if (mark !== undefined) shapes.push(textOf(mark, x, y + top, 'hug'))
    shapes.push(textOf(line, x + indent, y + top, width - indent))
  })
  return { shapes, height }
}

/** How much room such a column takes downwards, before its place is known. */
export const stackHeight = (sizes: Sizes, lines: readonly Line[], width: number): number =>
  walk(sizes, lines, width, () => undefined)

function walk(
  sizes: Sizes,
  lines: readonly Line[],
  width: number,
  visit: (line: Line, top: number) => void,
): number {
  let height = 0
  let first = true
  for (const line of lines) {
    if (line.text === '') continue
    if (!first) height += line.above ?? 4
    first = false
    visit(line, height)
    height += textHeight(sizes, line, width - indentOf(line))
  }
  return height
}

/** How much of a line's width its mark takes, in pixels. */
const indentOf = ({ mark }: Line): number =>
  mark === undefined ? 0 : snap(textWidth(mark.text, mark.type.size, mark.type.weight)) + 8

const textOf = (
  { key, name, text, type, color, field, align, link }: Line,
  x: number,
  y: number,
  width: Length,
): Text => ({
  type: 'text',
  key,
  name,
  text,
  size: type.size,
  leading: type.leading,
  weight: type.weight,
  color,
  width,
  x,
  y,
  ...(field && { field }),
  ...(align && { align }),
  ...(link !== undefined && { link }),
})

/** Height of a wrapping text: the real one where it is known. */
const textHeight = (sizes: Sizes, { key, text, type }: Line, width: number): number =>
  snap(sizes.get(key) ?? countLines(text, type.size, type.weight, width * CAUTION) * type.leading)

/** Widths are known within some percent: an estimate rather has a line too many. */
const CAUTION = 0.96
