import type { Table } from './table'

/** The first different things that stand in a column, at most `count` of them. */
export function columnExamples({ rows }: Table, column: number, count = 3): readonly string[] {
  const found = new Set<string>()
  for (const { cells } of rows) {
    const cell = (cells[column] ?? '').trim()
    if (cell !== '') found.add(cell)
    if (found.size === count) break
  }
  return [...found]
}
