import { expect, test } from 'vitest'
import { applyAll } from '../../../src/journey/apply'
import type { CardOf } from '../../../src/journey/card'
import { addSolution } from '../../../src/panel/cards/add-solution'
import { moveCardBy, neighbour } from '../../../src/panel/cards/move-card'
import { orderLinks } from '../../../src/panel/cards/order-links'
import { sampleJourney } from '../sample-journey'

const journey = sampleJourney()
const cell = journey.cards.filter(({ lane }) => lane === 'actions')
const barrier = journey.cards.find((card): card is CardOf<'barrier'> => card.kind === 'barrier')
const [first, second] = cell
if (barrier === undefined || first === undefined || second === undefined) throw new Error('sample')

test('a card moves by one and stops at the ends', () => {
  expect(moveCardBy(cell, first, 1)).toMatchObject({ id: 'looks', at: 1 })
  expect(moveCardBy(cell, first, -1)).toBeNull()
  expect(moveCardBy(cell, second, 1)).toBeNull()
})

test('the next card takes over, else the one before, else nobody', () => {
  expect(neighbour(cell, first)).toBe(second)
  expect(neighbour(cell, second)).toBe(first)
  expect(neighbour([first], first)).toBeUndefined()
})

test('a new solution stands in the barrier’s stage and answers it', () => {
  const next = applyAll(journey, addSolution(journey, barrier, 'Discount'))
  if (!next.ok) throw new Error(next.problem.code)
  const added = next.value.cards.find(({ text }) => text === 'Discount')
  expect(added).toMatchObject({ kind: 'solution', stage: 'search', lane: 'solutions' })
  expect(next.value.cards.find(({ id }) => id === 'dear')).toMatchObject({ solutions: [added?.id] })
})

test('a map without a lane for solutions gets one under the barrier’s, in the language of the map', () => {
  const bare = {
    ...journey,
    language: 'ru' as const,
    lanes: journey.lanes.filter(({ kind }) => kind !== 'solutions'),
    cards: journey.cards.filter(({ kind }) => kind !== 'solution'),
  }
  const next = applyAll(bare, addSolution(bare, barrier, 'Скидка'))
  if (!next.ok) throw new Error(next.problem.code)
  expect(next.value.lanes.map(({ name }) => name)).toEqual(['Actions', 'Barriers', 'Решения'])
})

test('ticked cards come first, then those of the same stage, and the search narrows them', () => {
  const item = (id: string, here: boolean, checked: boolean) => ({
    id,
    text: `Card ${id}`,
    stage: 's',
    here,
    checked,
  })
  const items = [item('a', false, false), item('b', true, false), item('c', false, true)]
  const order = (find: string) => orderLinks(items, new Set(['c']), find).map(({ id }) => id)
  expect(order('')).toEqual(['c', 'b', 'a'])
  expect(order('CARD A')).toEqual(['a'])
})
