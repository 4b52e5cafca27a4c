import type { BoardTable } from './content'
import { IN_JAM } from './metrics'
import { heightOf, type Sheet } from './sheet'

/** Letters in a table of FigJam, the room around them, and its lowest row, in pixels of the canvas: nobody promises them. */
const LETTERS = { size: 16 / IN_JAM, leading: 24 / IN_JAM, weight: 'Medium' } as const
const MARGIN = 16 / IN_JAM
const LOWEST = 64 / IN_JAM

/**
 * A table as FigJam has it, with its titles as the first row. It grows with its texts; how high it will be is foreseen.
 * @returns where it ends
 */
export function nativeTable(
  sheet: Sheet,
  key: string,
  { columns, rows }: BoardTable,
  left: number,
  top: number,
): number {
  const lines = [
    columns.map(({ title }) => title),
    ...rows.map(({ cells }) => columns.map((_, i) => cells[i]?.text ?? '')),
  ]
  sheet.table({
    // A table never changes how many rows and columns it has: another one takes its place.
    key: `${key}/${lines.length}x${columns.length}`,
    name: 'Table',
    x: left,
    y: top,
    cells: lines.flat(),
    widths: columns.map(({ width }) => width),
  })
  const heights = lines.map((texts) => {
    const own = texts.map((text, i) =>
      heightOf(text, LETTERS, (columns[i]?.width ?? 0) - 2 * MARGIN),
    )
    return Math.max(LOWEST, ...own.map((height) => height + 2 * MARGIN))
  })
  return top + heights.reduce((sum, height) => sum + height, 0)
}
