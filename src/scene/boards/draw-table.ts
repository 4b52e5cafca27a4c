import type { ThemeTokens } from '../theme'
import type { BoardCell, BoardColumn, BoardRow, BoardTable } from './content'
import { BAR, BODY, CAPTION, GAP, HEADING, LEAST_ROW, PADDING } from './metrics'
import { heightOf, type Sheet } from './sheet'

/**
 * Draws a table with its heading.
 * @param top where it begins, in pixels
 * @returns where it ends
 */
export function drawTable(
  sheet: Sheet,
  theme: ThemeTokens,
  key: string,
  table: BoardTable,
  left: number,
  top: number,
): number {
  const { heading, columns, rows, empty } = table
  const width = tableWidth(table)
  let y = top
  if (heading !== undefined) {
    const written = { key: `${key}/heading`, text: heading, face: HEADING, color: theme.ink }
    sheet.write({ ...written, x: left, y, width })
    y += heightOf(heading, HEADING, width) + PADDING
  }
  if (rows.length === 0) {
    sheet.write({
      key: `${key}/empty`,
      text: empty,
      face: BODY,
      color: theme.faded,
      x: left,
      y,
      width,
    })
    return y + heightOf(empty, BODY, width)
  }
  if (columns.some(({ title }) => title !== '')) y = drawTitles(sheet, theme, key, columns, left, y)
  for (const row of rows.slice(0, MOST_ROWS)) {
    drawRow(sheet, theme, `${key}/${row.key}`, row, columns, left, y)
    y += rowHeight(row, columns) + GAP
  }
  const more = rows.length - MOST_ROWS
  if (more <= 0) return y - GAP
  const text = `… + ${more}`
  sheet.write({ key: `${key}/more`, text, face: BODY, color: theme.faded, x: left, y, width })
  return y + BODY.leading
}

/** More rows than anybody reads; thousands would take minutes to draw, and each edit as long. */
const MOST_ROWS = 150

export const tableWidth = ({ columns }: BoardTable): number =>
  columns.reduce((sum, { width }) => sum + width, 0)

/** Every column with where it begins. */
const placed = (columns: readonly BoardColumn[], left: number) =>
  columns.map((column, i) => ({ ...column, x: left + widthUpTo(columns, i) }))

const widthUpTo = (columns: readonly BoardColumn[], end: number): number =>
  columns.slice(0, end).reduce((sum, { width }) => sum + width, 0)

function drawTitles(
  sheet: Sheet,
  theme: ThemeTokens,
  key: string,
  columns: readonly BoardColumn[],
  left: number,
  y: number,
): number {
  const heights = columns.map(({ title, width }) => heightOf(title, CAPTION, width - 2 * PADDING))
  const height = Math.max(...heights)
  placed(columns, left).forEach(({ title, width, align, x }, i) =>
    sheet.write({
      key: `${key}/title${i}`,
      text: title,
      face: CAPTION,
      color: theme.faded,
      x: x + PADDING,
      y: y + height - (heights[i] ?? 0),
      width: width - 2 * PADDING,
      ...(align === undefined ? {} : { align }),
    }),
  )
  return y + height + PADDING / 2
}

function rowHeight({ cells }: BoardRow, columns: readonly BoardColumn[]): number {
  const heights = cells.map((cell, i) => {
    const { width } = columns[i] ?? { width: 0 }
    return cellHeight(cell, width - 2 * PADDING)
  })
  return Math.max(LEAST_ROW, ...heights.map((height) => height + 2 * TOP))
}

const faceOf = ({ weight = 'Medium' }: BoardCell) => ({ ...BODY, weight })

const cellHeight = (cell: BoardCell, width: number): number =>
  heightOf(cell.text, faceOf(cell), width)

function drawRow(
  sheet: Sheet,
  theme: ThemeTokens,
  key: string,
  row: BoardRow,
  columns: readonly BoardColumn[],
  left: number,
  y: number,
): void {
  const height = rowHeight(row, columns)
  const width = widthUpTo(columns, columns.length)
  if (row.isPlain !== true)
    sheet.box({
      key: `${key}/ground`,
      name: 'Row',
      x: left,
      y,
      width,
      height,
      radius: 8,
      fill: theme.surface,
    })
  const places = placed(columns, left)
  row.cells.forEach((cell, i) => {
    const column = places[i]
    if (column === undefined) return
    const room = column.width - 2 * PADDING
    const x = column.x + PADDING
    const { bar } = cell
    if (bar !== undefined) drawBar(sheet, theme, `${key}/bar${i}`, bar, x, y, room)
    const text = {
      key: `${key}/cell${i}`,
      text: cell.text,
      face: faceOf(cell),
      color: cell.tone === undefined ? theme.ink : theme.tones[cell.tone],
    }
    const top = y + TOP
    if (bar?.from === 'left')
      sheet.write({ ...text, x: x + room * BAR_ROOM + 8, y: top, width: room * (1 - BAR_ROOM) - 8 })
    else
      sheet.write({
        ...text,
        x,
        y: top,
        width: room,
        ...(column.align === undefined ? {} : { align: column.align }),
      })
  })
}

/** From the top of a row to its first line: a single line stands in the middle. */
const TOP = (LEAST_ROW - BODY.leading) / 2

/** Share of its cell that a bar from the left may take; its figure stands beside it. */
const BAR_ROOM = 0.5

function drawBar(
  sheet: Sheet,
  theme: ThemeTokens,
  key: string,
  { share, from }: NonNullable<BoardCell['bar']>,
  x: number,
  y: number,
  room: number,
): void {
  const most = from === 'left' ? room * BAR_ROOM : room
  const height = from === 'left' ? BAR / 2 : LEAST_ROW - 8
  const at = { y: y + (LEAST_ROW - height) / 2, height }
  const radius = 4
  if (share === null) {
    sheet.box({ key, name: 'Unknown', x, width: most, ...at, radius, stroke: theme.faded })
    return
  }
  const width = Math.max(2, Math.round(Math.min(1, share) * most))
  if (from === 'left') {
    const rest = { key: `${key}/rest`, name: 'Scale', x, width: most, ...at, radius }
    sheet.box({ ...rest, fill: theme.meterEmpty })
    sheet.box({ key, name: 'Bar', x, width, ...at, radius, fill: theme.accent })
    return
  }
  const start = x + Math.round((most - width) / 2)
  sheet.box({ key, name: 'Bar', x: start, width, ...at, radius, fill: theme.accent })
}
