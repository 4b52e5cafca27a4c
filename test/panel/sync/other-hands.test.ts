import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { newCard } from '../../../src/journey/new-record'
import { linkPanel, shown } from '../linked-panel'
import { sampleJourney } from '../sample-journey'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

const open = async () => {
  const linked = linkPanel({ maps: [sampleJourney()] })
  await linked.panel.start()
  return linked
}

test('what is typed stays when somebody edits another field on the canvas', async () => {
  const linked = await open()
  linked.panel.type('stage:search:name', { type: 'stage.edit', id: 'search', patch: { name: 'A' } })
  await vi.advanceTimersByTimeAsync(0)
  linked.panel.type('stage:search:name', {
    type: 'stage.edit',
    id: 'search',
    patch: { name: 'AB' },
  })
  linked.canvas.editByHand([{ type: 'stage.edit', id: 'search', patch: { task: 'By hand' } }])
  expect(shown(linked).stages[0]).toMatchObject({ name: 'AB', task: 'By hand' })
  await vi.advanceTimersByTimeAsync(200)
  expect(linked.canvas.journey().stages[0]).toMatchObject({ name: 'AB', task: 'By hand' })
})

test('edits made on both sides at the same time meet', async () => {
  const linked = await open()
  linked.panel.edit([{ type: 'card.remove', id: 'asks' }])
  linked.canvas.editByHand([
    { type: 'card.add', card: newCard('note', 'buy', 'actions', 'pays'), at: 0 },
  ])
  await vi.advanceTimersByTimeAsync(0)
  const texts = shown(linked).cards.map(({ text }) => text)
  expect(texts).toContain('pays')
  expect(texts).not.toContain('asks')
  expect(shown(linked)).toEqual(linked.canvas.journey())
})

test('a refused edit is rolled back and said, and the next one goes through', async () => {
  const linked = await open()
  linked.canvas.failNextEdit()
  linked.panel.edit([{ type: 'card.remove', id: 'asks' }], { said: 'Deleted' })
  expect(shown(linked).cards).toHaveLength(3)
  await vi.advanceTimersByTimeAsync(0)
  expect(shown(linked).cards).toHaveLength(4)
  expect(linked.panel.get().problem?.code).toBe('canvas-failed')
  expect(linked.panel.get().said.text).toBe('')
  linked.panel.edit([{ type: 'card.remove', id: 'asks' }])
  await vi.advanceTimersByTimeAsync(0)
  expect(linked.panel.get().problem).toBeNull()
  expect(shown(linked)).toEqual(linked.canvas.journey())
})

test('an edit that cannot be is refused in the panel and never sent', async () => {
  const linked = await open()
  expect(linked.panel.edit([{ type: 'stage.remove', id: 'search', cards: 'refuse' }])).toBe(false)
  expect(linked.panel.get().problem?.code).toBe('stage-has-cards')
  expect(linked.canvas.asked).toEqual([])
})

test('undoing with nothing left to undo says so', async () => {
  const linked = await open()
  linked.panel.undo()
  await vi.advanceTimersByTimeAsync(0)
  expect(linked.panel.get().problem?.code).toBe('nothing-to-undo')
})

test('what was offered to be undone is not any more once one’s own hand did something else', async () => {
  const linked = await open()
  linked.panel.edit([{ type: 'card.remove', id: 'asks' }], { said: 'Deleted', undo: true })
  await vi.advanceTimersByTimeAsync(0)
  const rename = (name: string) => ({ type: 'stage.edit', id: 'search', patch: { name } }) as const
  linked.canvas.editByHand([rename('Theirs')])
  expect(linked.panel.get().said).toMatchObject({ text: 'Deleted', undo: true })
  linked.canvas.editByHand([rename('Mine')], true)
  expect(linked.panel.get().said).toMatchObject({ text: 'Deleted', undo: false })
})

test('a map deleted on the canvas leads back to all maps, with the reason', async () => {
  const linked = await open()
  linked.canvas.deleteByHand()
  expect(linked.panel.get()).toMatchObject({
    screen: 'gallery',
    sync: null,
    maps: [],
    problem: { code: 'map-gone' },
  })
})
