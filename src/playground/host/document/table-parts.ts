import type { SceneGraph, SceneNode } from '@open-pencil/core'
import { cellLines, lettering } from './create-nodes'
import { PART } from './node-kind'

/** Width of a new column and least height of a row, in pixels. */
const COLUMN = 240
const ROW = 64
const MARGIN = 16

/** The rows of a table, from top to bottom, each with the ids of its cells. They are parts of it, and no Figma nodes. */
export const rowsOf = (graph: SceneGraph, table: SceneNode): readonly SceneNode[] =>
  graph.getChildren(table.id).filter((child) => child.overrides[PART] === 'row')

/** Puts the rows of a new table into it. @param newId makes the ids of its parts */
export function addRows(
  graph: SceneGraph,
  tableId: string,
  rows: number,
  columns: number,
  newId: () => string,
): void {
  for (let row = 0; row < rows; row += 1) {
    const rowId = newId()
    graph.createNodeWithId(rowId, 'FRAME', tableId, {
      name: 'row',
      fills: [],
      clipsContent: false,
      layoutMode: 'HORIZONTAL',
      primaryAxisSizing: 'HUG',
      counterAxisSizing: 'HUG',
      overrides: { [PART]: 'row' },
    })
    for (let column = 0; column < columns; column += 1) {
      const cellId = newId()
      graph.createNodeWithId(cellId, 'FRAME', rowId, {
        name: 'cell',
        width: COLUMN,
        height: ROW,
        fills: [],
        strokes: cellLines(),
        clipsContent: false,
        layoutMode: 'VERTICAL',
        primaryAxisSizing: 'FILL',
        counterAxisSizing: 'FIXED',
        layoutAlignSelf: 'STRETCH',
        minHeight: ROW,
        paddingTop: MARGIN,
        paddingBottom: MARGIN,
        paddingLeft: MARGIN,
        paddingRight: MARGIN,
        overrides: { [PART]: 'cell' },
      })
      graph.createNodeWithId(newId(), 'TEXT', cellId, {
        name: 'text',
        ...lettering(),
        overrides: { [PART]: 'text' },
      })
    }
  }
}
