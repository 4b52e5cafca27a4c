import { expect, test } from 'vitest'
import { apply } from '../../../src/journey/apply'
import { newCard } from '../../../src/journey/new-record'
import type { Operation } from '../../../src/journey/operation'
import { addEdit } from '../../../src/panel/sync/add-edit'
import { inStep } from '../../../src/panel/sync/sync-state'
import { changed, landed, takeOff } from '../../../src/panel/sync/take-answer'
import { NO_NOTES } from '../../../src/planner/notes'
import { sampleJourney } from '../sample-journey'

const opened = { root: '1:1', version: 3, journey: sampleJourney(), notes: NO_NOTES }
const card = newCard('note', 'search', 'actions', 'New')
const operation: Operation = { type: 'card.add', card, at: 0 }

const flying = () => {
  const edited = addEdit(inStep(opened), [operation], null)
  if (!edited.ok) throw new Error(edited.problem.code)
  return takeOff(edited.value)
}

test('news of the canvas that overtake the answer count once', () => {
  const after = apply(opened.journey, operation)
  if (!after.ok) throw new Error(after.problem.code)
  const overtaken = changed(flying(), { ...opened, version: 5, journey: after.value })
  const state = landed(overtaken, { version: 4, snapshot: null })
  expect(state.truth.version).toBe(5)
  expect(state.shown.cards.filter(({ id }) => id === card.id)).toHaveLength(1)
  expect(state.flying).toBeNull()
})

test('news that are older than what is known change nothing', () => {
  const state = flying()
  expect(changed(state, { ...opened, version: 2 })).toBe(state)
})

test('news of another map change nothing', () => {
  const state = flying()
  expect(changed(state, { ...opened, root: '9:9', version: 9 })).toBe(state)
})
