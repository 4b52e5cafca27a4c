import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { linkPanel, shown } from '../linked-panel'
import { sampleJourney } from '../sample-journey'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

const open = async () => {
  const linked = linkPanel({ maps: [sampleJourney()] })
  await linked.panel.start()
  return linked
}
const typeName = ({ panel }: Awaited<ReturnType<typeof open>>, name: string) =>
  panel.type('stage:search:name', { type: 'stage.edit', id: 'search', patch: { name } })

test('typing is shown at once and written at most once in 150 ms', async () => {
  const linked = await open()
  const text = 'A long name typed quickly'
  for (let length = 1; length <= text.length; length += 1) {
    typeName(linked, text.slice(0, length))
    expect(shown(linked).stages[0]?.name).toBe(text.slice(0, length))
    await vi.advanceTimersByTimeAsync(20)
  }
  await vi.advanceTimersByTimeAsync(150)
  const writes = linked.canvas.asked.filter(({ type }) => type === 'edit')
  expect(writes.length).toBeLessThanOrEqual(Math.ceil((20 * text.length) / 150) + 1)
  expect(linked.canvas.journey().stages[0]?.name).toBe(text)
})

test('one typing in one field is one step, whatever the number of writes', async () => {
  const linked = await open()
  for (const name of ['B', 'Bu', 'Buy']) {
    typeName(linked, name)
    await vi.advanceTimersByTimeAsync(200)
  }
  linked.panel.undo()
  await vi.advanceTimersByTimeAsync(0)
  expect(linked.canvas.journey().stages[0]?.name).toBe('search')
  expect(shown(linked).stages[0]?.name).toBe('search')
})

test('a second without a key closes the step', async () => {
  const linked = await open()
  typeName(linked, 'First')
  await vi.advanceTimersByTimeAsync(1200)
  typeName(linked, 'Second')
  linked.panel.undo()
  await vi.advanceTimersByTimeAsync(0)
  expect(linked.canvas.journey().stages[0]?.name).toBe('First')
})

test('leaving the field closes the step after the text is written', async () => {
  const linked = await open()
  typeName(linked, 'First')
  typeName(linked, 'First!')
  linked.panel.settle()
  await vi.advanceTimersByTimeAsync(0)
  expect(linked.canvas.journey().stages[0]?.name).toBe('First!')
  expect(linked.canvas.asked.at(-1)?.type).toBe('settle')
})

test('typing into another field begins another step', async () => {
  const linked = await open()
  typeName(linked, 'Name')
  linked.panel.type('stage:search:task', {
    type: 'stage.edit',
    id: 'search',
    patch: { task: 'Task' },
  })
  linked.panel.settle()
  await vi.advanceTimersByTimeAsync(200)
  linked.panel.undo()
  await vi.advanceTimersByTimeAsync(0)
  expect(linked.canvas.journey().stages[0]).toMatchObject({ name: 'Name', task: '' })
})

test('an edit at once comes after what was typed before it', async () => {
  const linked = await open()
  typeName(linked, 'N')
  typeName(linked, 'Name')
  linked.panel.edit([{ type: 'stage.edit', id: 'search', patch: { name: 'Chosen' } }])
  await vi.advanceTimersByTimeAsync(0)
  expect(linked.canvas.journey().stages[0]?.name).toBe('Chosen')
  linked.panel.undo()
  await vi.advanceTimersByTimeAsync(0)
  expect(linked.canvas.journey().stages[0]?.name).toBe('Name')
})

test('going back to all maps writes what was being typed', async () => {
  const linked = await open()
  typeName(linked, 'N')
  typeName(linked, 'Name')
  await linked.panel.leave()
  expect(linked.canvas.journey('1:1').stages[0]?.name).toBe('Name')
  expect(linked.panel.get().screen).toBe('gallery')
})
