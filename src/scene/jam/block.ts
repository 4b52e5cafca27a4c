import type { Shape } from '../shape'

/** Some shapes in their places and how much room they take downwards, in pixels. */
export interface Block {
  readonly shapes: readonly Shape[]
  readonly height: number
}

export const EMPTY: Block = { shapes: [], height: 0 }

/** The real heights of stickies and wrapping texts that already stand on the canvas, by key. */
export type Sizes = ReadonlyMap<string, number>

/** Heights of rows by the id of their lane, where these stand otherwise than their cards need. */
export type Rows = ReadonlyMap<string, number>
