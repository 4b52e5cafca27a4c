import type { Table } from './table'

/** The same table with its rows as columns; rows are numbered as the columns were. */
export function transposeTable(table: Table): Table {
  const [corner = '', ...names] = table.columns
  return {
    ...table,
    columns: [corner, ...table.rows.map(({ cells }) => cells[0] ?? '')],
    rows: names.map((name, index) => ({
      number: index + 2,
      cells: [name, ...table.rows.map(({ cells }) => cells[index + 1] ?? '')],
    })),
  }
}
