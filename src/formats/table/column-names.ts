import type { Table } from './table'

/** The first names of columns, for telling people which table is meant. */
export const columnNames = ({ columns }: Table): string =>
  columns
    .map((name) => name.trim())
    .filter(Boolean)
    .slice(0, 5)
    .join(', ')
