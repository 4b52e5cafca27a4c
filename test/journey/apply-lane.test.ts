import { describe, expect, it } from 'vitest'
import { LIMITS } from '../../src/journey/limits'
import { newLane } from '../../src/journey/new-record'
import { accepted, expectRefusal } from './apply'
import { cardById, sample } from './sample'

const order = ({ lanes }: typeof sample) => lanes.map(({ id }) => id)
const goals = { ...newLane('goals', 'Goals'), id: 'goals' }

describe('a lane', () => {
  it('is added in its place', () => {
    const next = accepted(sample, { type: 'lane.add', lane: goals, at: 1 })
    expect(order(next)).toEqual([
      'actions',
      'goals',
      'touchpoints',
      'emotions',
      'barriers',
      'solutions',
    ])
  })

  it('is not added twice, for nobody we know, or beyond what a map can hold', () => {
    const add = { type: 'lane.add', lane: goals, at: 0 } as const
    expectRefusal(sample, { ...add, lane: { ...goals, id: 'actions' } }, 'id-taken')
    expectRefusal(sample, { ...add, lane: { ...goals, persona: 'gone' } }, 'unknown-persona', {
      id: 'gone',
    })
    const lanes = Array.from({ length: LIMITS.lanes }, () => newLane('notes', ''))
    expectRefusal({ ...sample, lanes }, add, 'too-large', { limit: LIMITS.lanes })
  })

  it('is renamed and given to another persona, or to everybody', () => {
    const edit = {
      type: 'lane.edit',
      id: 'actions',
      patch: { name: 'Steps', persona: 'bob' },
    } as const
    expect(accepted(sample, edit).lanes[0]).toMatchObject({ name: 'Steps', persona: 'bob' })
    const everybody = accepted(sample, { ...edit, patch: { persona: null } })
    expect(everybody.lanes[0]).toMatchObject({ persona: null })
    expectRefusal(sample, { ...edit, patch: { persona: 'gone' } }, 'unknown-persona')
    expectRefusal(sample, { ...edit, patch: { name: 1 } }, 'bad-value', { field: 'name' })
    expectRefusal(sample, { ...edit, id: 'gone' }, 'unknown-lane', { id: 'gone' })
  })

  it('keeps its kind: its cards were made for it', () => {
    const edit = { type: 'lane.edit', id: 'actions', patch: { kind: 'emotions' } } as const
    expectRefusal(sample, edit, 'fixed-field', { field: 'kind' })
  })

  it('moves among the others', () => {
    const next = accepted(sample, { type: 'lane.move', id: 'solutions', at: 0 })
    expect(order(next)).toEqual(['solutions', 'actions', 'touchpoints', 'emotions', 'barriers'])
    expectRefusal(sample, { type: 'lane.move', id: 'gone', at: 0 }, 'unknown-lane')
  })

  it('that is hidden goes behind all that are shown, and one that is shown again behind these', () => {
    const hide = (id: string, hidden: boolean) =>
      ({ type: 'lane.edit', id, patch: { hidden } }) as const
    const one = accepted(sample, hide('touchpoints', true))
    expect(order(one)).toEqual(['actions', 'emotions', 'barriers', 'solutions', 'touchpoints'])
    const two = accepted(one, hide('actions', true))
    expect(order(two)).toEqual(['emotions', 'barriers', 'solutions', 'actions', 'touchpoints'])
    const otherWay = accepted(accepted(sample, hide('actions', true)), hide('touchpoints', true))
    expect(order(otherWay)).toEqual(order(two))
    expect(two.cards).toEqual(sample.cards)
    const back = accepted(two, hide('touchpoints', false))
    expect(order(back)).toEqual(['emotions', 'barriers', 'solutions', 'touchpoints', 'actions'])
  })

  it('moves and is added among those that are shown: none of them stands behind a hidden one', () => {
    const hidden = accepted(sample, {
      type: 'lane.edit',
      id: 'touchpoints',
      patch: { hidden: true },
    })
    const moved = accepted(hidden, { type: 'lane.move', id: 'actions', at: 4 })
    expect(order(moved)).toEqual(['emotions', 'barriers', 'solutions', 'actions', 'touchpoints'])
    const up = accepted(hidden, { type: 'lane.move', id: 'touchpoints', at: 0 })
    expect(order(up)).toEqual(order(hidden))
    const added = accepted(hidden, { type: 'lane.add', lane: goals, at: 99 })
    expect(order(added).slice(-2)).toEqual(['goals', 'touchpoints'])
  })

  it('with cards is not removed silently', () => {
    const remove = { type: 'lane.remove', id: 'actions', cards: 'refuse' } as const
    expectRefusal(sample, remove, 'lane-has-cards', { name: 'Actions', cards: 4 })
    expectRefusal(sample, { ...remove, id: 'gone' }, 'unknown-lane')
  })

  it('goes with its cards where that is asked for, and barriers forget its solutions', () => {
    const next = accepted(sample, { type: 'lane.remove', id: 'solutions', cards: 'remove' })
    expect(order(next)).not.toContain('solutions')
    expect(next.cards.map(({ id }) => id)).not.toContain('door')
    expect(cardById(next, 'wall')).toMatchObject({ solutions: [] })
  })
})
