/** A colour as `#rrggbb` or, with alpha, `#rrggbbaa`. */
export type Paint = string

/** Which of a record's fields a shape shows, by its text or by its height: changing it on the canvas changes the field. */
export interface Field {
  /** Key of the shape that carries the record, e.g. `card:x1`. */
  readonly of: string
  readonly name: string
}

/** What a node carries of its record: everything but the fields that stand on the canvas as text. */
export interface NodeRecord {
  readonly kind: 'journey' | 'persona' | 'stage' | 'lane' | 'cell' | 'card' | 'board'
  readonly id: string
  readonly fields: Readonly<Record<string, unknown>>
}

interface AnyShape {
  /** Identity within the scene, the same from one scene to the next: `card:x1`, `card:x1/marks`. */
  readonly key: string
  /** Name of the layer, for people. */
  readonly name: string
  readonly record?: NodeRecord
  readonly field?: Field
  /** Place in the parent, in pixels; only where the parent does not lay out (see `Frame.layout`) or the shape is `floating`. */
  readonly x?: number
  readonly y?: number
  /** Placed by `x` and `y` although the parent lays out its other children. */
  readonly floating?: boolean
  /** Key of the cell it stands in, where its parent does not lay out. */
  readonly within?: string
  /** Not to be dragged by accident. */
  readonly locked?: boolean
  /** Kept, and not to be seen, nor what is in it. A parent that lays out passes over it. */
  readonly hidden?: boolean
}

/** `within` of a shape as a hand has put it, where `x` and `y` say where it was read, as far as they are given. */
export const DRAGGED = 'dragged'

/** A length in pixels, as much as the content needs, or as much as the parent has left. */
export type Length = number | 'hug' | 'fill'

/** A container. `row` and `column` lay out their children; `plane` leaves them where they say. Design only. */
export interface Frame extends AnyShape {
  readonly type: 'frame'
  readonly layout: 'row' | 'column' | 'plane'
  readonly width: Length
  readonly height: Length
  readonly gap?: number
  /** Top, right, bottom, left. */
  readonly padding?: readonly [number, number, number, number]
  /** Across the layout direction. */
  readonly align?: 'start' | 'center' | 'end' | 'baseline'
  /** Along the layout direction. */
  readonly justify?: 'start' | 'center' | 'end' | 'between'
  readonly wrap?: boolean
  readonly fill?: Paint
  readonly stroke?: Paint
  readonly dashed?: boolean
  readonly radius?: number
  readonly clip?: boolean
  readonly children: readonly Shape[]
}

export type Weight = 'Regular' | 'Medium' | 'Semi Bold' | 'Bold'

interface TextLook {
  readonly text: string
  /** Pixels. */
  readonly size: number
  readonly weight: Weight
  readonly color: Paint
}

/** A text of its own; a width that is not `hug` makes it wrap and grow downwards. */
export interface Text extends AnyShape, TextLook {
  readonly type: 'text'
  /** Line height in pixels. */
  readonly leading: number
  readonly width: Length
  readonly align?: 'start' | 'center' | 'end'
  /** Id of the node that a click on it leads to. */
  readonly link?: string
}

export interface Box extends AnyShape {
  readonly type: 'rectangle' | 'ellipse'
  readonly width: Length
  readonly height: Length
  readonly fill?: Paint
  readonly stroke?: Paint
  readonly strokeWeight?: number
  readonly dashed?: boolean
  readonly radius?: number
}

/** Lines or areas. `path` holds absolute `M L C Z` commands only, and its smallest x and y are 0: Figma moves a vector to its path. */
export interface Vector extends AnyShape {
  readonly type: 'vector'
  readonly path: string
  readonly fill?: Paint
  readonly stroke?: Paint
  readonly strokeWeight?: number
  readonly dashed?: boolean
}

/** A FigJam or Design section; its name is drawn above it. */
export interface Section extends AnyShape {
  readonly type: 'section'
  readonly width: number
  readonly height: number
  readonly fill: Paint
  readonly children: readonly Shape[]
}

/** A sticky: 240 wide, as high as its text needs. FigJam only. */
export interface Sticky extends AnyShape {
  readonly type: 'sticky'
  readonly text: string
  readonly fill: Paint
}

/** A shape with its text in the middle; it does not grow. FigJam only. */
export interface LabelledShape extends AnyShape, TextLook {
  readonly type: 'labelled'
  readonly form: 'CHEVRON' | 'ARROW_RIGHT' | 'ROUNDED_RECTANGLE' | 'SQUARE' | 'ELLIPSE'
  readonly width: number
  readonly height: number
  readonly fill: Paint
  readonly stroke?: Paint
}

/**
 * A table of plain texts, whose cells grow with them. FigJam only. How many rows and columns it has never changes: one with
 * others has another key.
 */
export interface Table extends AnyShape {
  readonly type: 'table'
  /** Row by row. */
  readonly cells: readonly string[]
  /** Of the columns, in pixels. */
  readonly widths: readonly number[]
}

export type Container = Frame | Section
export type Shape = Container | Text | Box | Vector | Sticky | LabelledShape | Table

/** What to draw: a keyed tree of shapes, pure data. */
export type Scene = Container

/** The children of any shape; none where it holds none. */
export const childrenOf = (shape: Shape): readonly Shape[] =>
  shape.type === 'frame' || shape.type === 'section' ? shape.children : []
