import type { Table } from '../../scene/shape'
import type { Fonts } from '../fonts'
import type { Pen } from './pen'

interface Cell {
  readonly letters: TextSublayerNode
  readonly text: string
}

/** The cells in which a table differs, as far as it has them: people may have taken rows or columns away. */
export const cellsToWrite = (node: TableNode, before: Table, after: Table): Cell[] =>
  after.cells.flatMap((text, index) => {
    const column = index % after.widths.length
    const row = (index - column) / after.widths.length
    return text === (before.cells[index] ?? '') || row >= node.numRows || column >= node.numColumns
      ? []
      : [{ letters: node.cellAt(row, column).text, text }]
  })

/** Writes the texts that differ; the fonts of those that were there must have been loaded. */
export function writeTable(
  pen: Pen,
  node: TableNode,
  before: Table,
  after: Table,
  fonts: Fonts,
): void {
  for (const { letters, text } of cellsToWrite(node, before, after)) {
    // Which font a new table has, nobody promises.
    if (!pen.keeps) letters.fontName = fonts.of('Medium')
    pen.set(letters, 'characters', text)
  }
}
