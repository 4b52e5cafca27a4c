import { expect, it } from 'vitest'
import { strangersIn } from '../../src/canvas/read/identify'
import { parseRecord } from '../../src/canvas/record-data'
import { recordEntry } from '../../src/scene/record-entry'

const record = (id: string, node = id) => ({
  id,
  stored: parseRecord(recordEntry({ kind: 'card', id: 'x1', fields: {} }, node)),
})
const strangers = (root: string, ...nodes: readonly string[]): string[] =>
  [
    ...strangersIn(
      nodes.map((node) => record(node)),
      root,
    ),
  ].sort()

it('of records with the same id, what was made before the map came from another', () => {
  expect(strangers('1:100', '1:20', '1:120')).toEqual(['1:20'])
  expect(strangers('2:5', '1:900', '2:30')).toEqual(['1:900'])
})

it('of those made since, the older was there first, in whatever order they stand', () => {
  expect(strangers('1:9', '1:120', '1:20')).toEqual(['1:120'])
  expect(strangers('1:9', '1:20', '1:120')).toEqual(['1:120'])
  expect(strangers('1:9', '1:20', '2:10', '1:120')).toEqual(['1:120', '2:10'])
})

it('a record that is alone with its id is no stranger, however old, and neither is a copy', () => {
  expect(strangers('1:100', '1:20')).toEqual([])
  expect(strangersIn([record('1:20'), record('1:30', '1:20')], '1:1')).toEqual(new Set())
})
