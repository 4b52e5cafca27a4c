import { expect, test } from 'vitest'
import { columnExamples } from '../../../src/formats/table/column-examples'
import type { Table } from '../../../src/formats/table/table'

const tableOf = (...cells: string[]): Table => ({
  above: [],
  columns: ['a', 'b'],
  rows: cells.map((cell, index) => ({ number: index + 2, cells: ['', cell] })),
  delimiter: ',',
})

test('examples are the first different cells that hold something', () => {
  expect(columnExamples(tableOf('', ' dear ', 'dear', 'slow', 'far', 'loud'), 1)).toEqual([
    'dear',
    'slow',
    'far',
  ])
  expect(columnExamples(tableOf('x', 'y'), 1, 1)).toEqual(['x'])
})

test('a column without cells has none', () => {
  expect(columnExamples(tableOf('', ' '), 1)).toEqual([])
  expect(columnExamples(tableOf('x'), 7)).toEqual([])
})
