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
  /** At the right edge of its first line. */
  readonly aside?: string
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
const [UNDER_HEAD, APART, BETWEEN] = [6, 8, 16]
/** What is added to each gap at most, where there is room. */
const LOOSEST = 8
const ASIDE = 40

/** @param width pixels, its own padding included */
export const columnHeight = (column: SaidColumn, width: number): number =>
  place(column, width, 0, () => undefined)

/** Draws a column on its ground, with room between its items where there is some. */
export function drawColumn(
  sheet: Sheet,
  theme: ThemeTokens,
  column: SaidColumn,
  { key, x, y, width, height }: ColumnSpot,
): void {
  const ground = { name: 'Ground', radius: 12, fill: theme.surface }
  sheet.box({ key: `${key}/ground`, x, y, width, height, ...ground })
  const gaps = column.blocks.reduce((sum, { items }) => sum + Math.max(1, items.length), -1)
  const left = height - columnHeight(column, width)
  const loose = Math.floor(Math.min(LOOSEST, left / Math.max(1, gaps)))
  place(column, width, loose, ({ tone, align, ...written }) =>
    sheet.write({
      ...written,
      key: `${key}/${written.key}`,
      x: x + written.x,
      y: y + written.y,
      color: tone === undefined ? theme.ink : theme.tones[tone],
      ...(align === undefined ? {} : { align }),
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
  readonly align?: 'end'
}

/**
 * Puts everything in its place.
 * @param loose what is added to each gap, in pixels
 * @returns how high it becomes
 */
function place(
  { blocks, lines }: SaidColumn,
  width: number,
  loose: number,
  put: (placed: Placed) => void,
): number {
  let y = PAD
  const line = (key: string, { text, tone, aside = '' }: Said, face: Face, most: number): void => {
    const room = width - 2 * PAD - (aside === '' ? 0 : ASIDE)
    const cut = clamped(text, face, room, most)
    put({ key, text: cut, face, tone, x: PAD, y, width: room })
    const edge = { x: PAD + room, y, width: ASIDE, align: 'end' } as const
    put({ key: `${key}/aside`, text: aside, face, tone, ...edge })
    y += heightOf(cut, face, room)
  }
  blocks.forEach(({ key, heading, tone, none, items }, at) => {
    if (at > 0) y += BETWEEN + loose
    line(key, { text: heading, ...(tone && { tone }) }, HEAD, 1)
    y += UNDER_HEAD
    const told = items.length > 0 ? items : [[{ text: none, tone: 'quiet' as const }]]
    told.forEach((item, i) => {
      if (i > 0) y += APART + loose
      item.forEach((said, j) => {
        line(`${key}/${i}.${j}`, said, FACES[said.as ?? 'plain'], lines)
      })
    })
  })
  return y + PAD
}
