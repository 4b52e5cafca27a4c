import { remembering } from '../remember'
import type { Shape } from '../shape'
import type { Block } from './block'

/** How far below the lower edge of the map what nobody sees begins at least, in pixels. */
const APART = 200
/**
 * It begins at a multiple of this, so that a row which grows by a sticky does not move it: what nobody sees is not to be
 * written with every edit.
 */
const STEP = 2000

/**
 * Where hidden rows lie: below the map, each in a place of its own, so that a card is still told by where it stands, and
 * nothing that people see lies in their cells.
 * @param height of the map, in pixels
 */
export const belowMap = (height: number): number => STEP * Math.ceil((height + APART) / STEP)

const unseen = remembering<Shape, Shape>()

/** The same shapes in the same places, not to be seen; the same objects for the same ones. */
export const outOfSight = ({ shapes, height }: Block): Block => ({
  shapes: shapes.map((shape) => unseen(shape, [], () => ({ ...shape, hidden: true }))),
  height,
})
