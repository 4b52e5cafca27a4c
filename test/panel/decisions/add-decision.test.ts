import { expect, it } from 'vitest'
import { apply } from '../../../src/journey/apply'
import type { Journey } from '../../../src/journey/journey'
import { addDecision } from '../../../src/panel/decisions/add-decision'
import { needsAt } from '../../../src/panel/decisions/needs-at'
import { sampleJourney } from '../../panel/sample-journey'

function done(journey: Journey, text: string): Journey {
  return addDecision(journey, 'buy', text, '2026-03-01').operations.reduce((before, operation) => {
    const after = apply(before, operation)
    if (!after.ok) throw new Error(after.problem.code)
    return after.value
  }, journey)
}

it('a decision is a card of its day in its stage, in a lane of its own', () => {
  const { lanes, cards } = done(sampleJourney(), 'No returns')
  const [lane] = lanes.filter(({ kind }) => kind === 'decisions')
  expect(lane?.name).toBe('Decisions')
  expect(cards.filter(({ kind }) => kind === 'decision')).toMatchObject([
    { text: 'No returns', stage: 'buy', lane: lane?.id, day: '2026-03-01', verdict: 'open' },
  ])
})

it('a second one stands in the same lane', () => {
  const { lanes, cards } = done(done(sampleJourney(), 'No returns'), 'Free delivery')
  expect(lanes.filter(({ kind }) => kind === 'decisions')).toHaveLength(1)
  expect(cards.filter(({ kind }) => kind === 'decision')).toHaveLength(2)
})

it('what the customer needs at a stage is what stands under goals, expectations, fears and the like', () => {
  const journey = sampleJourney()
  const lanes = journey.lanes.map((lane) =>
    lane.id === 'actions' ? { ...lane, kind: 'fears' as const } : lane,
  )
  expect(needsAt(journey, 'search')).toEqual([])
  expect(needsAt({ ...journey, lanes }, 'search').map(({ text }) => text)).toEqual([
    'looks',
    'asks',
  ])
  expect(needsAt({ ...journey, lanes }, 'buy')).toEqual([])
})
