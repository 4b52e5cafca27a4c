import { STICKY_SIZE } from '../metrics'
import { pillWidth, type Pill } from '../pill'

/** How far from the sticky's corners its marks stay. */
export const EDGE = 4
/** Room on the upper edge of a sticky. */
export const ROOM = STICKY_SIZE - 2 * EDGE
const BETWEEN = 4

/** Whether pills stand side by side on the upper edge, each in one line. */
export const fit = (...pills: readonly Pill[]): boolean =>
  !pills.some(({ texts }) => texts.some(({ text }) => BREAK.test(text))) &&
  pills.reduce((width, pill) => width + pillWidth(pill) + BETWEEN, -BETWEEN) <= ROOM

const BREAK = /[\n\v\f\r\u0085\u2028\u2029]/
