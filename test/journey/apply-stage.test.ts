import { describe, expect, it } from 'vitest'
import { LIMITS } from '../../src/journey/limits'
import { newStage } from '../../src/journey/new-record'
import { accepted, expectRefusal } from './apply'
import { cardById, cell, sample } from './sample'

const order = ({ stages }: typeof sample) => stages.map(({ id }) => id)

describe('a stage', () => {
  it.each([
    [0, ['new', 'a', 'b', 'c']],
    [1, ['a', 'new', 'b', 'c']],
    [99, ['a', 'b', 'c', 'new']],
  ])('is added at %i', (at, expected) => {
    const stage = { ...newStage('New'), id: 'new' }
    expect(order(accepted(sample, { type: 'stage.add', stage, at }))).toEqual(expected)
  })

  it('is not added twice, nor beyond what a map can hold', () => {
    const stage = { ...newStage('Again'), id: 'a' }
    expectRefusal(sample, { type: 'stage.add', stage, at: 0 }, 'id-taken', { id: 'a' })
    const full = {
      ...sample,
      stages: Array.from({ length: LIMITS.stages }, () => newStage('Full')),
    }
    expectRefusal(full, { type: 'stage.add', stage, at: 0 }, 'too-large', {
      limit: LIMITS.stages,
      size: LIMITS.stages + 1,
    })
  })

  it('is renamed and scored, and the others stay the same objects', () => {
    const patch = {
      name: 'Renamed',
      score: 5,
      emotion: -2,
      transition: { traffic: 'hot', tools: ['t'] },
    }
    const next = accepted(sample, { type: 'stage.edit', id: 'b', patch })
    expect(next.stages[1]).toEqual({ ...sample.stages[1], ...patch })
    expect(next.stages[0]).toBe(sample.stages[0])
    expect(next.cards).toBe(sample.cards)
  })

  it.each([
    [{ emotion: 3 }, 'emotion'],
    [{ score: 0 }, 'score'],
    [{ name: null }, 'name'],
    [{ transition: { traffic: 'lukewarm', tools: [] } }, 'transition.traffic'],
    [{ transition: { traffic: null, tools: ['ok', 7] } }, 'transition.tools.1'],
  ])('does not take %j', (patch, field) => {
    expectRefusal(sample, { type: 'stage.edit', id: 'b', patch }, 'bad-value', { field })
  })

  it('keeps its identity', () => {
    const edit = { type: 'stage.edit', id: 'b', patch: { id: 'x' } } as const
    expectRefusal(sample, edit, 'fixed-field', { field: 'id' })
    expectRefusal(sample, { ...edit, id: 'gone' }, 'unknown-stage', { id: 'gone' })
  })

  it.each([
    [0, ['c', 'a', 'b']],
    [1, ['a', 'c', 'b']],
    [99, ['a', 'b', 'c']],
  ])('moves to %i and takes its cards along', (at, expected) => {
    const next = accepted(sample, { type: 'stage.move', id: 'c', at })
    expect(order(next)).toEqual(expected)
    expect(next.cards).toBe(sample.cards)
    expectRefusal(sample, { type: 'stage.move', id: 'gone', at }, 'unknown-stage')
  })

  it('with cards is not removed silently', () => {
    expectRefusal(sample, { type: 'stage.remove', id: 'a', cards: 'refuse' }, 'stage-has-cards', {
      name: 'A',
      cards: 5,
    })
  })

  it('without cards is removed', () => {
    const next = accepted(sample, { type: 'stage.remove', id: 'c', cards: 'refuse' })
    expect(order(next)).toEqual(['a', 'b'])
    expectRefusal(next, { type: 'stage.remove', id: 'c', cards: 'refuse' }, 'unknown-stage')
  })

  it('goes with its cards where that is asked for, and nobody names them any more', () => {
    const next = accepted(sample, { type: 'stage.remove', id: 'b', cards: 'remove' })
    expect(order(next)).toEqual(['a', 'c'])
    expect(cell(next, 'b', 'actions')).toEqual([])
    expect(cardById(next, 'wall')).toMatchObject({ solutions: ['door'] })
  })

  it('that a barrier elsewhere blocks leaves that barrier blocking nothing', () => {
    const blocked = accepted(sample, { type: 'card.edit', id: 'wall', patch: { blocks: 'c' } })
    const next = accepted(blocked, { type: 'stage.remove', id: 'c', cards: 'refuse' })
    expect(cardById(next, 'wall')).toMatchObject({ blocks: null })
  })

  it('stays where it is the last one', () => {
    const single = { ...sample, stages: sample.stages.slice(0, 1), cards: [] }
    const remove = { type: 'stage.remove', id: 'a', cards: 'remove' } as const
    expectRefusal(single, remove, 'last-stage', { name: 'A' })
  })
})
