import { expect, it } from 'vitest'
import { strangersIn } from '../../src/canvas/read/identify'

const strangers = (root: string, ...nodes: readonly string[]): string[] =>
  [
    ...strangersIn(
      nodes.map((node) => ['card:x1', node] as const),
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

it('a record that is alone with its id is no stranger, however old', () => {
  expect(strangers('1:100', '1:20')).toEqual([])
})
