import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { NO_NOTES } from '../../../src/planner/notes'
import type { FakeSettings } from '../fake-canvas'
import { linkPanel, shown } from '../linked-panel'
import { sampleJourney } from '../sample-journey'
import { sampleNotes } from '../sample-notes'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

const open = async (settings: FakeSettings = {}) => {
  const linked = linkPanel({ maps: [sampleJourney()], notes: sampleNotes(), ...settings })
  await linked.panel.start()
  return linked
}
type Linked = Awaited<ReturnType<typeof open>>
const notes = ({ panel }: Linked) => panel.get().sync?.truth.notes ?? NO_NOTES
const texts = (linked: Linked) => shown(linked).cards.map(({ text }) => text)
const answered = () => vi.advanceTimersByTimeAsync(0)

test('what waits is written first, and what is typed meanwhile stays on top of the answer', async () => {
  const linked = await open()
  const type = (name: string) =>
    linked.panel.type('name', { type: 'stage.edit', id: 'search', patch: { name } })
  type('S')
  type('Se')
  linked.panel.act({ type: 'collect', nodes: ['9:1', '9:3'] }, 'Added')
  type('Sea')
  await vi.advanceTimersByTimeAsync(500)
  expect(linked.canvas.asked.map(({ type: kind }) => kind)).toEqual([
    'edit',
    'edit',
    'settle',
    'collect',
    'edit',
  ])
  expect(texts(linked).slice(-2)).toEqual(['Asks a neighbour', 'Compares prices'])
  expect(shown(linked).stages[0]?.name).toBe('Sea')
  expect(shown(linked)).toEqual(linked.canvas.journey())
})

test.each([
  ['collect', { type: 'collect', nodes: ['9:2'] }],
  ['putBack', { type: 'putBack', cards: ['waits', 'pays'], stage: 'buy' }],
  ['restore', { type: 'restore', kind: 'stage', id: 'search' }],
  ['repair', { type: 'repair' }],
  ['tidy', { type: 'tidy' }],
] as const)(
  '%s is said, offered to be taken back, and undo takes back just it',
  async (_, action) => {
    const linked = await open()
    linked.panel.edit([{ type: 'card.remove', id: 'asks' }])
    await answered()
    const before = { journey: shown(linked), notes: notes(linked) }
    linked.panel.act(action, 'Done')
    await answered()
    expect(linked.panel.get().said).toMatchObject({ text: 'Done', undo: true })
    linked.panel.undo()
    await answered()
    expect({ journey: shown(linked), notes: notes(linked) }).toEqual(before)
  },
)

test('cards go back into the stage that is asked for', async () => {
  const linked = await open()
  linked.panel.act({ type: 'putBack', cards: ['pays'], stage: 'buy' }, 'Back')
  await answered()
  expect(shown(linked).cards.find(({ id }) => id === 'pays')).toMatchObject({ stage: 'buy' })
  expect(notes(linked).parked.map(({ card }) => card.id)).toEqual(['waits'])
})

test('repairing leaves alone what a newer Tropa made', async () => {
  const linked = await open()
  linked.panel.act({ type: 'repair' }, 'Repaired')
  await answered()
  expect(notes(linked).damaged).toMatchObject([{ newer: true }])
})

test('an action that is refused says why and changes nothing', async () => {
  const linked = await open()
  linked.canvas.failNextEdit()
  linked.panel.act({ type: 'collect', nodes: ['9:1'] }, 'Added')
  await answered()
  expect(linked.panel.get()).toMatchObject({
    problem: { code: 'canvas-failed' },
    said: { text: '' },
  })
  expect(shown(linked)).toEqual(linked.canvas.journey())
})

test('one action at a time: a second press while the first is under way does nothing', async () => {
  const linked = await open()
  linked.panel.act({ type: 'collect', nodes: ['9:1'] }, 'Added')
  linked.panel.act({ type: 'collect', nodes: ['9:1'] }, 'Added')
  await answered()
  expect(texts(linked).filter((text) => text === 'Asks a neighbour')).toHaveLength(1)
})

test('tidying shows how far it is when it lasts, and can be cancelled', async () => {
  const linked = await open({ jobsTake: 1000 })
  const before = linked.canvas.journey()
  linked.panel.act({ type: 'tidy' }, 'Tidy')
  await vi.advanceTimersByTimeAsync(150)
  expect(linked.panel.get().job).toMatchObject({ doing: 'tidying', shown: false })
  await vi.advanceTimersByTimeAsync(200)
  expect(linked.panel.get().job).toMatchObject({ shown: true, done: 3, total: 10 })
  linked.panel.cancel()
  await vi.advanceTimersByTimeAsync(200)
  expect(linked.panel.get()).toMatchObject({ job: null, problem: { code: 'cancelled' } })
  expect(linked.canvas.journey()).toEqual(before)
})

test('a map that is drawn waits for the tidying of the one that is open', async () => {
  const linked = await open({ jobsTake: 400 })
  linked.panel.act({ type: 'tidy' }, 'Tidy')
  const left = linked.panel.leave()
  await vi.advanceTimersByTimeAsync(1000)
  await left
  expect(linked.canvas.asked.map(({ type }) => type)).toEqual(['tidy'])
  expect(linked.panel.get()).toMatchObject({ screen: 'gallery', job: null })
})

test('news that overtake the answer of an action are not taken back by it', async () => {
  const linked = await open({ jobsTake: 100 })
  linked.panel.act({ type: 'tidy' }, 'Tidy')
  await vi.advanceTimersByTimeAsync(50)
  linked.canvas.noteByHand({ loose: [] })
  await vi.advanceTimersByTimeAsync(100)
  expect(notes(linked).loose).toEqual([])
})
