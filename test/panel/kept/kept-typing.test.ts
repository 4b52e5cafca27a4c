import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Operation } from '../../../src/journey/operation'
import { newCard } from '../../../src/journey/new-record'
import { putAgain } from '../../../src/panel/kept/put-again'
import { linkPanel, shown, type LinkedPanel } from '../linked-panel'
import { sampleJourney } from '../sample-journey'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

const open = async () => {
  const linked = linkPanel({ maps: [sampleJourney()] })
  await linked.panel.start()
  return linked
}
const typeText = ({ panel }: LinkedPanel, text: string, id = 'looks') =>
  panel.type(`card:${id}:text`, { type: 'card.edit', id, patch: { text } })
const written = () => vi.advanceTimersByTimeAsync(400)
const kept = ({ panel }: LinkedPanel) => panel.get().kept
const others = (linked: LinkedPanel, ...operations: Operation[]) =>
  linked.canvas.editByHand(operations)
const putBack = async (linked: LinkedPanel, stage = 'search') => {
  const [one] = kept(linked)
  const again = one === undefined ? null : putAgain(one, shown(linked), stage)
  expect(linked.panel.edit(again?.operations ?? [])).toBe(true)
  await written()
}

test('a text that somebody wrote over while it was being typed is kept and can be put back', async () => {
  const linked = await open()
  typeText(linked, 'Looks around')
  await written()
  others(linked, { type: 'card.edit', id: 'looks', patch: { text: 'Theirs' } })
  expect(kept(linked)).toMatchObject([{ why: 'changed', text: 'Looks around' }])
  await putBack(linked)
  expect(linked.canvas.journey().cards[0]?.text).toBe('Looks around')
})

test('when people go back is kept like any other text', async () => {
  const linked = await open()
  const say = (when: string): Operation => ({
    type: 'stage.edit',
    id: 'buy',
    patch: { returns: { to: 'search', when } },
  })
  linked.panel.type('stage:buy:returns', say('It hurts'))
  await written()
  others(linked, say('Theirs'))
  expect(kept(linked)).toMatchObject([{ why: 'changed', text: 'It hurts' }])
  await putBack(linked)
  expect(linked.canvas.journey().stages[1]?.returns).toEqual({ to: 'search', when: 'It hurts' })
})

test('a text that was not written yet wins over what somebody else writes there', async () => {
  const linked = await open()
  typeText(linked, 'Looks around')
  others(linked, { type: 'card.edit', id: 'looks', patch: { text: 'Theirs' } })
  expect(shown(linked).cards[0]?.text).toBe('Looks around')
  await written()
  expect(linked.canvas.journey().cards[0]?.text).toBe('Looks around')
  expect(kept(linked)).toEqual([])
})

test.each([
  ['adds to it', { type: 'card.edit', id: 'looks', patch: { text: 'He looks around, too' } }],
  ['edits another card', { type: 'card.edit', id: 'asks', patch: { text: 'Theirs' } }],
  ['moves the card', { type: 'card.move', id: 'looks', stage: 'buy', lane: 'actions', at: 0 }],
] as const)('nothing is lost, so nothing is kept, when somebody %s', async (_, operation) => {
  const linked = await open()
  typeText(linked, 'looks around')
  await written()
  others(linked, operation)
  expect(kept(linked)).toEqual([])
})

test('answers about an offer come back each to its question', async () => {
  const offer = { ...newCard('offer', 'search', 'actions', 'Fast'), id: 'offer' }
  const linked = linkPanel({ maps: [{ ...sampleJourney(), cards: [offer] }] })
  await linked.panel.start()
  const usp = ['Why us', '', 'Only here', 'Ask them\nall']
  linked.panel.type('card:offer:usp', { type: 'card.edit', id: 'offer', patch: { usp } })
  await written()
  others(linked, { type: 'card.edit', id: 'offer', patch: { usp: ['', '', '', 'Theirs'] } })
  expect(kept(linked)).toMatchObject([{ why: 'changed' }])
  await putBack(linked)
  expect(linked.canvas.journey().cards[0]).toMatchObject({ usp })
})

test('what was typed into a card that somebody deletes is kept and comes back as a new card', async () => {
  const linked = await open()
  linked.panel.place({ form: 'looks' })
  typeText(linked, 'Looks around')
  await written()
  others(linked, { type: 'card.remove', id: 'looks' })
  const [one] = kept(linked)
  expect(one).toMatchObject({ why: 'gone', text: 'Looks around' })
  expect(linked.panel.get().focus.on).toBe(`kept:${one?.id ?? ''}`)
  await putBack(linked)
  const back = linked.canvas.journey().cards.find(({ text }) => text === 'Looks around')
  expect(back).toMatchObject({ stage: 'search', lane: 'actions' })
  expect(back?.id).not.toBe('looks')
})

test('what was on its way to a card that is gone is kept too, and only once spoken of', async () => {
  const linked = await open()
  typeText(linked, 'Lo')
  typeText(linked, 'Looks around')
  others(linked, { type: 'card.remove', id: 'looks' })
  await written()
  expect(kept(linked)).toMatchObject([{ why: 'gone', text: 'Looks around' }])
  expect(linked.panel.get().problem).toBeNull()
  expect(shown(linked)).toEqual(linked.canvas.journey())
})

test('a card without its stage comes back into the one that is open, without dead links', async () => {
  const linked = await open()
  linked.panel.edit([{ type: 'barrier.link', barrier: 'dear', solution: 'cheaper' }])
  await written()
  typeText(linked, 'Too dear', 'dear')
  await written()
  others(linked, { type: 'stage.remove', id: 'search', cards: 'remove' })
  await putBack(linked, 'buy')
  expect(linked.canvas.journey().cards).toMatchObject([
    { text: 'Too dear', stage: 'buy', lane: 'barriers', solutions: [], blocks: null },
  ])
})

test('after the deletion is undone the text goes back into its own card', async () => {
  const linked = await open()
  typeText(linked, 'Looks around')
  await written()
  const [card] = linked.canvas.journey().cards
  others(linked, { type: 'card.remove', id: 'looks' })
  if (card !== undefined)
    others(linked, { type: 'card.add', card: { ...card, text: 'looks' }, at: 0 })
  await putBack(linked)
  expect(linked.canvas.journey().cards.map(({ id }) => id)).toContain('looks')
  expect(linked.canvas.journey().cards[0]?.text).toBe('Looks around')
})

test('a card that somebody drags off the map takes its text along', async () => {
  const linked = await open()
  typeText(linked, 'Looks around')
  await written()
  const card = shown(linked).cards.find(({ id }) => id === 'looks')
  if (card === undefined) throw new Error('No such card')
  linked.canvas.noteByHand({ parked: [{ card, where: 'off-grid' }] })
  others(linked, { type: 'card.remove', id: 'looks' })
  expect(kept(linked)).toEqual([])
})

test('a text that the canvas refuses is kept, though the field shows what is there', async () => {
  const linked = await open()
  linked.canvas.failNextEdit()
  typeText(linked, 'Looks around')
  await written()
  expect(shown(linked).cards[0]?.text).toBe('looks')
  expect(kept(linked)).toMatchObject([{ why: 'refused', text: 'Looks around' }])
  expect(linked.panel.get().problem?.code).toBe('canvas-failed')
})

test('a field that was left before its text could be written keeps it as well', async () => {
  const linked = await open()
  linked.canvas.failNextEdit()
  typeText(linked, 'Looks around')
  linked.panel.settle()
  await written()
  expect(kept(linked)).toMatchObject([{ why: 'refused' }])
})

test('a field that was left long ago is everybody’s again', async () => {
  const linked = await open()
  typeText(linked, 'Looks around')
  linked.panel.settle()
  await written()
  others(linked, { type: 'card.edit', id: 'looks', patch: { text: 'Theirs' } })
  expect(kept(linked)).toEqual([])
})

test('what the person takes back or deletes themselves is not kept', async () => {
  const linked = await open()
  typeText(linked, 'Looks around')
  await written()
  linked.panel.undo()
  await written()
  expect(shown(linked).cards[0]?.text).toBe('looks')
  typeText(linked, 'Looks away')
  linked.panel.edit([{ type: 'card.remove', id: 'looks' }])
  await written()
  expect(kept(linked)).toEqual([])
})

test('two texts that somebody writes over are both kept; a longer one replaces its beginning', async () => {
  const linked = await open()
  for (const text of ['One', 'Two', 'Two and more']) {
    typeText(linked, text)
    await written()
    others(linked, { type: 'card.edit', id: 'looks', patch: { text: 'Theirs' } })
  }
  expect(kept(linked).map(({ text }) => text)).toEqual(['One', 'Two and more'])
  linked.panel.letGo(kept(linked)[0]?.id ?? '')
  expect(kept(linked)).toHaveLength(1)
})

test('a list of lines is kept by its lines and put back as a list', async () => {
  const linked = await open()
  const tools = (list: string[]): Operation => ({
    type: 'stage.edit',
    id: 'search',
    patch: { transition: { traffic: null, tools: list } },
  })
  linked.panel.type('stage:search:transition', tools(['Mail', 'Call']))
  await written()
  others(linked, tools(['Poster']))
  expect(kept(linked)).toMatchObject([{ text: 'Mail\nCall' }])
  await putBack(linked)
  expect(linked.canvas.journey().stages[0]?.transition.tools).toEqual(['Mail', 'Call'])
})

test('what was being typed outlives the map', async () => {
  const linked = await open()
  typeText(linked, 'Looks around')
  linked.canvas.deleteByHand()
  expect(linked.panel.get()).toMatchObject({ screen: 'gallery' })
  expect(kept(linked)).toMatchObject([{ why: 'gone', text: 'Looks around' }])
})
