import type { ColumnRole } from './column-role'
import type { Mapping } from './mapping'
import type { TableRow } from './table'

/** What a row says in the column of a role; empty where the table has no such column. */
export type CellReader = (row: TableRow, role: ColumnRole) => string

export function cellReader({ roles }: Mapping): CellReader {
  const at = new Map(roles.map((role, index) => [role, index] as const).reverse())
  return ({ cells }, role) => (cells[at.get(role) ?? -1] ?? '').trim()
}
