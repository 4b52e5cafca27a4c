import { expect, test } from 'vitest'
import { apply } from '../../../src/journey/apply'
import type { Operation } from '../../../src/journey/operation'
import { inStep } from '../../../src/panel/sync/sync-state'
import { keepPlace } from '../../../src/panel/state/keep-place'
import { NOWHERE, startingState, type PanelState } from '../../../src/panel/state/panel-state'
import { showSelected } from '../../../src/panel/state/show-selected'
import { NO_NOTES } from '../../../src/planner/notes'
import { sampleJourney } from '../sample-journey'

const journey = sampleJourney()
const after = (operation: Operation) => {
  const next = apply(journey, operation)
  if (!next.ok) throw new Error(next.problem.code)
  return next.value
}
const state = (place: Partial<PanelState['place']> = {}): PanelState => ({
  ...startingState('en'),
  screen: 'map',
  sync: inStep({ root: '1:1', version: 0, journey, notes: NO_NOTES }),
  place: { ...NOWHERE, stage: 'search', ...place },
})

test('where the chosen stage goes, its right neighbour is shown, else the last', () => {
  const remove = (id: string) => after({ type: 'stage.remove', id, cards: 'remove' })
  const at = (stage: string) => ({ ...NOWHERE, stage })
  expect(keepPlace(at('search'), journey, remove('search')).stage).toBe('buy')
  expect(keepPlace(at('buy'), journey, remove('buy')).stage).toBe('search')
})

test('a card that goes is let go, with its open form', () => {
  const place = { ...NOWHERE, stage: 'search', card: 'looks', form: 'looks' }
  const next = keepPlace(place, journey, after({ type: 'card.remove', id: 'looks' }))
  expect(next).toMatchObject({ card: null, form: null, stage: 'search' })
})

test('a change that does not touch the place keeps the same object', () => {
  const place = { ...NOWHERE, stage: 'search', card: 'looks' }
  expect(keepPlace(place, journey, after({ type: 'card.remove', id: 'asks' }))).toBe(place)
})

test('selecting a card on the canvas shows its stage', () => {
  const next = showSelected(state({ stage: 'buy' }), [{ kind: 'card', id: 'looks' }], false)
  expect(next.place).toMatchObject({ stage: 'search', card: 'looks' })
})

test('selecting on the canvas does not take the stage away from under typing hands', () => {
  const before = state({ stage: 'buy' })
  expect(showSelected(before, [{ kind: 'card', id: 'looks' }], true)).toBe(before)
})

test('selecting nothing keeps the form one is in', () => {
  const next = showSelected(state({ card: 'looks', form: 'looks' }), [], false)
  expect(next.place).toMatchObject({ card: null, form: 'looks', stage: 'search' })
})

test('an echo of the same selection changes nothing', () => {
  const before = state({ card: 'looks' })
  expect(showSelected(before, [{ kind: 'card', id: 'looks' }], false)).toBe(before)
})

test('several cards selected on the canvas are all known, and one of them is shown', () => {
  const both = [
    { kind: 'card', id: 'asks' },
    { kind: 'card', id: 'looks' },
  ] as const
  const next = showSelected(state(), both, false)
  expect(next.place).toMatchObject({ card: 'looks', picked: ['looks', 'asks'] })
  expect(showSelected(next, both, false)).toBe(next)
  expect(showSelected(next, both.slice(1), false).place).toMatchObject({
    card: 'looks',
    picked: [],
  })
})

test('selecting a card goes to the map, but not where it is said what is selected', () => {
  const card = [{ kind: 'card', id: 'looks' }] as const
  const on = (screen: PanelState['screen']) => showSelected({ ...state(), screen }, card, false)
  expect(on('insights').screen).toBe('map')
  expect(on('share')).toMatchObject({ screen: 'share', place: { card: 'looks' } })
})
