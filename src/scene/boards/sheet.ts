import { countLines } from '../measure-text'
import { placePath } from '../path'
import type { Paint, Shape, Table, Text, Weight } from '../shape'

export interface Face {
  readonly size: number
  readonly leading: number
  readonly weight: Weight
}

interface Written {
  readonly key: string
  readonly text: string
  readonly face: Face
  readonly color: Paint
  readonly x: number
  readonly y: number
  readonly width: number
  readonly align?: 'start' | 'center' | 'end'
}

interface Corner {
  readonly x: number
  readonly y: number
}

/** Where a board is put together: shapes in their places, all of them `scale` times as large as they are given. */
export interface Sheet {
  readonly write: (written: Written) => void
  readonly box: (box: {
    readonly key: string
    readonly name: string
    readonly x: number
    readonly y: number
    readonly width: number
    readonly height: number
    readonly radius: number
    readonly fill?: Paint
    readonly stroke?: Paint
  }) => void
  /** `path` is absolute `M L C Z`, in the sheet's pixels; it stands where it says. */
  readonly line: (line: {
    readonly key: string
    readonly name: string
    readonly path: string
    readonly fill?: Paint
    readonly stroke?: Paint
    /** Pixels. */
    readonly weight?: number
    readonly dashed?: boolean
  }) => void
  /** Plain texts in a table of FigJam. */
  readonly table: (table: Pick<Table, 'key' | 'name' | 'cells' | 'widths'> & Corner) => void
  readonly shapes: readonly Shape[]
}

export function createSheet(scale: number): Sheet {
  const shapes: Shape[] = []
  return {
    shapes,
    write: ({ key, text, face, color, x, y, width, align }) => {
      if (text === '') return
      const shape: Text = {
        type: 'text',
        key,
        name: text.slice(0, 40),
        text,
        size: face.size * scale,
        leading: face.leading * scale,
        weight: face.weight,
        color,
        width: width * scale,
        x: x * scale,
        y: y * scale,
      }
      shapes.push(align === undefined ? shape : { ...shape, align })
    },
    box: ({ key, name, x, y, width, height, radius, fill, stroke }) =>
      shapes.push({
        type: 'rectangle',
        key,
        name,
        x: x * scale,
        y: y * scale,
        width: width * scale,
        height: height * scale,
        radius: radius * scale,
        ...(fill === undefined ? {} : { fill }),
        ...(stroke === undefined ? {} : { stroke, dashed: true }),
      }),
    table: ({ x, y, widths, ...rest }) =>
      shapes.push({
        type: 'table',
        ...rest,
        widths: widths.map((width) => width * scale),
        x: x * scale,
        y: y * scale,
      }),
    line: ({ key, name, path, fill, stroke, weight = 1, dashed }) => {
      const placed = placePath(path, scale)
      shapes.push({
        type: 'vector',
        key,
        name,
        path: placed.path,
        x: placed.x,
        y: placed.y,
        ...(fill === undefined ? {} : { fill }),
        ...(stroke === undefined ? {} : { stroke, strokeWeight: weight * scale }),
        ...(dashed === undefined ? {} : { dashed }),
      })
    },
  }
}

/** Letters are measured within some percent: rather a little room too much than a line over the next row. */
const CAREFUL = 0.96

/** Height of a text that wraps at a width, in pixels. */
export const heightOf = (text: string, { size, leading, weight }: Face, width: number): number =>
  text === '' ? 0 : leading * countLines(text, size, weight, width * CAREFUL)
