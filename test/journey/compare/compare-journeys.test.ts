import { describe, expect, it } from 'vitest'
import { proposed } from '../../../src/journey/compare/choose'
import { compareJourneys } from '../../../src/journey/compare/compare-journeys'
import type { Journey } from '../../../src/journey/journey'
import { newCard, newLane, newStage } from '../../../src/journey/new-record'
import type { Operation } from '../../../src/journey/operation'
import { accepted } from '../apply'
import { cardById, cell, sample, sampleCard } from '../sample'
import { underOtherIds } from './arbitrary-pair'
import { keysOf, one, text } from './find'
import { taken } from './taken'

const after = (...operations: Operation[]): Journey => operations.reduce(accepted, sample)

describe('what is the same', () => {
  it('goes by id, whatever it is called', () => {
    const theirs = after(text('n1', 'something else'), {
      type: 'stage.edit',
      id: 'a',
      patch: { name: 'Another' },
    })
    expect(keysOf(compareJourneys(sample, theirs))).toEqual(['changed:stage:a', 'changed:card:n1'])
  })

  it('goes by what people call it where there are no ids', () => {
    expect(keysOf(compareJourneys(sample, underOtherIds(sample)))).toEqual([])
  })

  it('does not mind case, blanks and how a letter is written', () => {
    const theirs = underOtherIds(
      after(
        { type: 'stage.edit', id: 'a', patch: { name: ' a ' } },
        { type: 'lane.edit', id: 'barriers', patch: { name: 'BARRIERS' } },
        text('wall', 'Wall'),
      ),
    )
    expect(keysOf(compareJourneys(sample, theirs))).toEqual([
      'changed:stage:a',
      'changed:lane:barriers',
      'changed:card:wall',
    ])
  })

  it('is the one lane that is left of its kind, whatever its name', () => {
    const theirs = underOtherIds(
      after({ type: 'lane.edit', id: 'barriers', patch: { name: 'Барьеры' } }),
    )
    expect(keysOf(compareJourneys(sample, theirs))).toEqual(['changed:lane:barriers'])
  })

  it('is a card of the same text in its cell before one elsewhere', () => {
    const mine = after(
      {
        type: 'card.add',
        card: { ...sampleCard('note', 'x', 'b', 'actions'), text: 'same' },
        at: 9,
      },
      {
        type: 'card.add',
        card: { ...sampleCard('note', 'y', 'c', 'actions'), text: 'same' },
        at: 9,
      },
    )
    const theirs = underOtherIds(accepted(mine, { type: 'card.remove', id: 'x' }))
    expect(keysOf(compareJourneys(mine, theirs))).toEqual(['removed:card:x'])
  })

  it('is never matched twice: of three that are called alike, the first two go with the first two', () => {
    const twin = (id: string): Operation => ({
      type: 'card.add',
      card: { ...sampleCard('note', id, 'c', 'actions'), text: 'twin' },
      at: 9,
    })
    const mine = after(twin('x'), twin('y'))
    const theirs = underOtherIds(accepted(mine, twin('z')))
    const { differences } = compareJourneys(mine, theirs)
    expect(differences).toMatchObject([{ type: 'added', id: 'x-z', theirs: 'x-z', mine: null }])
  })

  it('is no card of another kind, even under the same id: that one goes, and another comes', () => {
    const theirs = {
      ...sample,
      cards: sample.cards.map((card) =>
        card.id === 'site' ? { ...newCard('note', 'b', 'actions', 'site'), id: 'site' } : card,
      ),
    }
    const comparison = compareJourneys(sample, theirs)
    expect(keysOf(comparison)).toEqual(['added:card:site~2', 'removed:card:site'])
    expect(one(comparison, 'added:card:site~2')).toMatchObject({ theirs: 'site' })
  })
})

describe('what differs', () => {
  it('is told field by field, unknown fields and absent ones, too', () => {
    const theirs = {
      ...after({ type: 'card.edit', id: 'site', patch: { owner: 'Ann', score: 4 } }),
      'x-tool': 'other',
    }
    const comparison = compareJourneys({ ...sample, 'x-old': 1 }, theirs)
    expect(one(comparison, 'changed:journey:journey')).toMatchObject({
      fields: [
        { field: 'x-old', before: 1, after: undefined },
        { field: 'x-tool', before: undefined, after: 'other' },
      ],
    })
    expect(one(comparison, 'changed:card:site')).toMatchObject({
      mine: 'site',
      theirs: 'site',
      fields: [
        { field: 'score', before: null, after: 4 },
        { field: 'owner', before: '', after: 'Ann' },
      ],
    })
    const done = taken({ ...sample, 'x-old': 1 }, comparison, proposed(comparison))
    expect(done).toMatchObject({ 'x-tool': 'other' })
    expect('x-old' in done).toBe(false)
  })

  it('is a link that names another: told in the ids of mine', () => {
    const theirs = underOtherIds(
      after({ type: 'barrier.unlink', barrier: 'wall', solution: 'door' }),
    )
    expect(one(compareJourneys(sample, theirs), 'changed:card:wall')).toMatchObject({
      fields: [{ field: 'solutions', before: ['door', 'ladder'], after: ['ladder'] }],
    })
  })

  it('is the place of a card, and its place in the cell', () => {
    const theirs = after(
      { type: 'card.move', id: 'other', stage: 'c', lane: 'actions', at: 0 },
      { type: 'card.move', id: 'n3', stage: 'a', lane: 'actions', at: 0 },
    )
    const comparison = compareJourneys(sample, theirs)
    expect(keysOf(comparison).sort()).toEqual(['moved:card:n3', 'moved:card:other'])
    expect(one(comparison, 'moved:card:other')).toMatchObject({
      from: { stage: 'b', lane: 'actions', at: 0 },
      to: { stage: 'c', lane: 'actions', at: 0 },
    })
    expect(one(comparison, 'moved:card:n3')).toMatchObject({ from: { at: 2 }, to: { at: 0 } })
    expect(cell(taken(sample, comparison, proposed(comparison)), 'a', 'actions')).toEqual([
      'n3',
      'n1',
      'n2',
    ])
  })

  it('is of an order only what has to move', () => {
    const theirs = after({ type: 'stage.move', id: 'a', at: 2 })
    expect(keysOf(compareJourneys(sample, theirs))).toEqual(['moved:stage:a'])
  })

  it('is not the number of a barrier: people call it by that', () => {
    const theirs = after({ type: 'card.edit', id: 'wall', patch: { number: 7 } })
    expect(keysOf(compareJourneys(sample, theirs))).toEqual([])
  })

  it('is in what says little only what is said', () => {
    const mine = after(
      { type: 'stage.edit', id: 'a', patch: { task: 'Be found', score: 3, name: 'Old name' } },
      { type: 'card.edit', id: 'site', patch: { owner: 'Ann' } },
      { type: 'journey.edit', patch: { scenario: 'A way', theme: 'dusk' } },
    )
    const theirs = after({ type: 'stage.edit', id: 'a', patch: { score: 5 } })
    expect(
      one(compareJourneys(mine, theirs, { isPartial: true }), 'changed:stage:a'),
    ).toMatchObject({
      fields: [
        { field: 'name', before: 'Old name', after: 'A' },
        { field: 'score', before: 3, after: 5 },
      ],
    })
    expect(keysOf(compareJourneys(mine, theirs, { isPartial: true }))).toEqual(['changed:stage:a'])
    expect(keysOf(compareJourneys(mine, theirs))).toHaveLength(3)
  })
})

describe('what cannot be taken by itself', () => {
  const stage = { ...newStage('New'), id: 'new' }
  const lane = { ...newLane('goals', 'Goals'), id: 'goals' }
  const theirs = after(
    { type: 'stage.add', stage, at: 9 },
    { type: 'lane.add', lane, at: 9 },
    { type: 'card.add', card: sampleCard('note', 'g', 'new', 'goals'), at: 0 },
    { type: 'card.move', id: 'n1', stage: 'new', lane: 'actions', at: 0 },
    { type: 'card.edit', id: 'wall', patch: { blocks: 'new' } },
  )

  it('says what it needs: a place to stand in, or what it names', () => {
    const comparison = compareJourneys(sample, theirs)
    expect(one(comparison, 'added:card:g').needs).toEqual(['added:stage:new', 'added:lane:goals'])
    expect(one(comparison, 'moved:card:n1').needs).toEqual(['added:stage:new'])
    expect(one(comparison, 'changed:card:wall').needs).toEqual(['added:stage:new'])
  })

  it('takes it along', () => {
    const comparison = compareJourneys(sample, theirs)
    const done = taken(sample, comparison, new Set(['added:card:g']))
    expect(done.stages.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'new'])
    expect(done.lanes.map(({ id }) => id)).toContain('goals')
    expect(cardById(done, 'n1').stage).toBe('a')
  })

  it('is a stage that goes: with the cards that go with it', () => {
    const without = after({ type: 'stage.remove', id: 'b', cards: 'remove' })
    const comparison = compareJourneys(sample, without)
    expect(one(comparison, 'removed:stage:b').needs).toEqual([
      'removed:card:other',
      'removed:card:site',
      'removed:card:ladder',
    ])
    expect(proposed(comparison)).toEqual(new Set(['changed:card:wall']))
    const done = taken(sample, comparison, new Set(['removed:stage:b']))
    expect(done.stages.map(({ id }) => id)).toEqual(['a', 'c'])
    expect(cardById(done, 'wall')).toMatchObject({ solutions: ['door'] })
  })
})
