import { expect, test } from 'vitest'
import { mergeOperations } from '../../../src/panel/sync/merge-operations'

test('typing on in the same record is one patch', () => {
  const first = { type: 'card.edit', id: 'a', patch: { text: 'x', owner: 'O' } } as const
  const next = { type: 'card.edit', id: 'a', patch: { text: 'xy' } } as const
  expect(mergeOperations([first], next)).toEqual([
    { type: 'card.edit', id: 'a', patch: { text: 'xy', owner: 'O' } },
  ])
})

test('another record, or another kind of operation, is not merged', () => {
  const first = { type: 'card.edit', id: 'a', patch: { text: 'x' } } as const
  const other = { type: 'card.edit', id: 'b', patch: { text: 'y' } } as const
  const stage = { type: 'stage.edit', id: 'a', patch: { name: 'y' } } as const
  expect(mergeOperations([first], other)).toEqual([first, other])
  expect(mergeOperations([first], stage)).toEqual([first, stage])
})

test('typing into the head of the map is one patch too', () => {
  const first = { type: 'journey.edit', patch: { title: 'x' } } as const
  const next = { type: 'journey.edit', patch: { title: 'xy' } } as const
  expect(mergeOperations([first], next)).toEqual([next])
})
