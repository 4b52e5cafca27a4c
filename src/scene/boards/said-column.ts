import type { ThemeTokens } from '../theme'
import type { Tone } from '../view/mark'
import { clamped } from './clamped'
import { BODY, CAPTION } from './metrics'
import { heightOf, type Face, type Sheet } from './sheet'

/** One thing that is said, on one line or a few. */
export interface Said {
  readonly text: string
  /** A `strong` one is what it is about, a `small` one stands over it or under it. */
  readonly as?: 'strong' | 'small'
  /** Left out where it is said as plainly as anything else. */
  readonly tone?: Tone
}

/** What belongs together, under a heading; each item is a few things said of one. */
export interface SaidBlock {
  readonly key: string
  readonly heading: string
  readonly tone?: Tone
  readonly items: readonly (readonly Said[])[]
  /** What is said in place of items where there are none. */
  readonly none: string
}

/** Blocks under each other on a ground of their own. */
export interface SaidColumn {
  readonly blocks: readonly SaidBlock[]
  /** How many lines one thing takes at most. */
  readonly lines: number
  /** Between what is said of one and of the next, half as much as between blocks; pixels. */
  readonly apart: number
}

/** Where a column stands, in pixels. */
export interface ColumnSpot {
  readonly key: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const HEAD = { size: 15, leading: 20, weight: 'Bold' } as const
const FACES = { plain: BODY, small: CAPTION, strong: { ...BODY, weight: 'Semi Bold' } } as const
const PAD = 16
const UNDER_HEAD = 6

/** @param width pixels, its own padding included */
export const columnHeight = (column: SaidColumn, width: number): number =>
  place(column, width, () => undefined)

/** Draws a column on its ground. */
export function drawColumn(
  sheet: Sheet,
  theme: ThemeTokens,
  column: SaidColumn,
  { key, x, y, width, height }: ColumnSpot,
): void {
  const ground = { name: 'Ground', radius: 12, fill: theme.surface }
  sheet.box({ key: `${key}/ground`, x, y, width, height, ...ground })
  place(column, width, ({ tone, ...written }) =>
    sheet.write({
      ...written,
      key: `${key}/${written.key}`,
      x: x + written.x,
      y: y + written.y,
      color: tone === undefined ? theme.ink : theme.tones[tone],
    }),
  )
}

/** What is written, from the column's own corner. */
interface Placed {
  readonly key: string
  readonly text: string
  readonly face: Face
  readonly tone: Tone | undefined
  readonly x: number
  readonly y: number
  readonly width: number
}

/** Puts everything in its place. @returns how high it becomes, in pixels */
function place(
  { blocks, lines, apart }: SaidColumn,
  width: number,
  put: (placed: Placed) => void,
): number {
  let y = PAD
  const line = (key: string, { text, tone }: Said, face: Face, most: number): void => {
    const room = width - 2 * PAD
    const cut = clamped(text, face, room, most)
    put({ key, text: cut, face, tone, x: PAD, y, width: room })
    y += heightOf(cut, face, room)
  }
  blocks.forEach(({ key, heading, tone, none, items }, at) => {
    if (at > 0) y += 2 * apart
    line(key, { text: heading, ...(tone && { tone }) }, HEAD, 1)
    y += UNDER_HEAD
    const told = items.length > 0 ? items : [[{ text: none, tone: 'quiet' as const }]]
    told.forEach((item, i) => {
      if (i > 0) y += apart
      item.forEach((said, j) => {
        line(`${key}/${i}.${j}`, said, FACES[said.as ?? 'plain'], lines)
      })
    })
  })
  return y + PAD
}
