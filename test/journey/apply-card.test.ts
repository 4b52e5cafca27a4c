import { describe, expect, it } from 'vitest'
import { LIMITS } from '../../src/journey/limits'
import { accepted, expectRefusal } from './apply'
import { barrier, cardById, cell, sample, sampleCard } from './sample'

describe('adding a card', () => {
  it.each([
    [0, ['new', 'n1', 'n2', 'n3']],
    [2, ['n1', 'n2', 'new', 'n3']],
    [99, ['n1', 'n2', 'n3', 'new']],
  ])('at %i counts the cards that already stand in the cell', (at, order) => {
    const card = sampleCard('note', 'new', 'a', 'actions')
    const next = accepted(sample, { type: 'card.add', card, at })
    expect(cell(next, 'a', 'actions')).toEqual(order)
    expect(cell(next, 'b', 'actions')).toEqual(['other'])
  })

  it('gives a barrier the next number, and keeps one that nobody else has', () => {
    const added = (number: number) =>
      cardById(
        accepted(sample, { type: 'card.add', card: { ...barrier('new', 'c'), number }, at: 0 }),
        'new',
      )
    expect(added(0)).toMatchObject({ number: 2 })
    expect(added(7)).toMatchObject({ number: 7 })
  })

  it('gives a copy of a barrier a number of its own', () => {
    const card = { ...barrier('copy', 'a'), number: 1 }
    const next = accepted(sample, { type: 'card.add', card, at: 0 })
    expect(cardById(next, 'copy')).toMatchObject({ number: 2 })
    expect(cardById(next, 'wall')).toMatchObject({ number: 1 })
  })

  it('is refused where identity, place or links are wrong', () => {
    const add = (card: ReturnType<typeof sampleCard>) =>
      ({ type: 'card.add', card, at: 0 }) as const
    const refused = (card: ReturnType<typeof sampleCard>, ...rest: [code: Code, detail?: Detail]) =>
      expectRefusal(sample, add(card), ...rest)
    refused(sampleCard('note', 'n1', 'a', 'actions'), 'id-taken', { id: 'n1' })
    refused(sampleCard('note', 'x', 'gone', 'actions'), 'unknown-stage', { id: 'gone' })
    refused(sampleCard('note', 'x', 'a', 'gone'), 'unknown-lane', { id: 'gone' })
    refused(sampleCard('note', 'x', 'a', 'emotions'), 'lane-holds-no-cards', { name: 'Emotions' })
    refused({ ...barrier('x', 'a'), blocks: 'gone' }, 'unknown-stage', { id: 'gone' })
    refused({ ...barrier('x', 'a'), solutions: ['n1'] }, 'not-a-solution', { id: 'n1' })
  })

  it('is refused beyond what a map can hold', () => {
    const full = {
      ...sample,
      cards: Array.from({ length: LIMITS.cards }, (_, index) =>
        sampleCard('note', `card${index}`, 'a', 'actions'),
      ),
    }
    const card = sampleCard('note', 'one more', 'a', 'actions')
    expectRefusal(full, { type: 'card.add', card, at: 0 }, 'too-large', { limit: LIMITS.cards })
  })
})

describe('editing a card', () => {
  it('changes the fields of the patch and no other card', () => {
    const next = accepted(sample, {
      type: 'card.edit',
      id: 'site',
      patch: { text: 'Our site', score: 4, channel: 'website' },
    })
    expect(cardById(next, 'site')).toEqual({
      ...cardById(sample, 'site'),
      text: 'Our site',
      score: 4,
      channel: 'website',
    })
    const others = (cards: typeof sample.cards) => cards.filter(({ id }) => id !== 'site')
    others(next.cards).forEach((card, index) => expect(card).toBe(others(sample.cards)[index]))
  })

  it('can make a score unknown again', () => {
    const known = accepted(sample, { type: 'card.edit', id: 'site', patch: { score: 1 } })
    const next = accepted(known, { type: 'card.edit', id: 'site', patch: { score: null } })
    expect(cardById(next, 'site')).toMatchObject({ score: null })
  })

  it.each([
    [{ score: 0 }, 'score'],
    [{ score: 6 }, 'score'],
    [{ importance: 2.5 }, 'importance'],
    [{ importance: '3' }, 'importance'],
    [{ channel: 'pigeon' }, 'channel'],
    [{ place: null }, 'place'],
    [{ text: undefined }, 'text'],
    [{ text: 'x'.repeat(10_001) }, 'text'],
    [{ evidence: { level: 'rumour', source: '' } }, 'evidence.level'],
  ])('refuses %.60j and names the field', (patch, field) => {
    expectRefusal(sample, { type: 'card.edit', id: 'site', patch }, 'bad-value', { field })
  })

  it.each(['id', 'kind', 'stage', 'lane', 'solutions'])('does not change its %s', (field) => {
    const edit = { type: 'card.edit', id: 'wall', patch: { [field]: 'b' } } as const
    expectRefusal(sample, edit, 'fixed-field', { field })
  })

  it('does not let a barrier block a stage that is not there', () => {
    const edit = { type: 'card.edit', id: 'wall', patch: { blocks: 'gone' } } as const
    expectRefusal(sample, edit, 'unknown-stage', { id: 'gone' })
    const next = accepted(sample, { ...edit, patch: { blocks: 'b' } })
    expect(cardById(next, 'wall')).toMatchObject({ blocks: 'b' })
  })

  it('refuses a day that no calendar has', () => {
    const edit = { type: 'card.edit', id: 'door', patch: { due: '2026-02-30' } } as const
    expectRefusal(sample, edit, 'bad-value', { field: 'due' })
    expect(
      cardById(accepted(sample, { ...edit, patch: { due: '2026-02-28' } }), 'door'),
    ).toMatchObject({ due: '2026-02-28' })
  })
})

describe('moving a card', () => {
  it.each([
    [0, ['n3', 'n1', 'n2']],
    [1, ['n1', 'n3', 'n2']],
    [2, ['n1', 'n2', 'n3']],
    [99, ['n1', 'n2', 'n3']],
  ])('within its cell, to place %i among the others', (at, order) => {
    const move = { type: 'card.move', id: 'n3', stage: 'a', lane: 'actions', at } as const
    expect(cell(accepted(sample, move), 'a', 'actions')).toEqual(order)
  })

  it('to another cell leaves the others as they stood', () => {
    const move = { type: 'card.move', id: 'n2', stage: 'b', lane: 'actions', at: 0 } as const
    const next = accepted(sample, move)
    expect(cell(next, 'a', 'actions')).toEqual(['n1', 'n3'])
    expect(cell(next, 'b', 'actions')).toEqual(['n2', 'other'])
  })

  it('to a lane of another kind keeps what it is', () => {
    const move = { type: 'card.move', id: 'n2', stage: 'a', lane: 'barriers', at: 0 } as const
    expect(cardById(accepted(sample, move), 'n2').kind).toBe('note')
  })

  it('keeps the links of a barrier and of a solution', () => {
    const barrierMoved = accepted(sample, {
      type: 'card.move',
      id: 'wall',
      stage: 'c',
      lane: 'barriers',
      at: 0,
    })
    const next = accepted(barrierMoved, {
      type: 'card.move',
      id: 'door',
      stage: 'c',
      lane: 'solutions',
      at: 0,
    })
    expect(cardById(next, 'wall')).toMatchObject({ solutions: ['door', 'ladder'], blocks: 'a' })
  })

  it('is refused where there is nothing to move, or nowhere to', () => {
    const move = { type: 'card.move', id: 'n1', stage: 'a', lane: 'actions', at: 0 } as const
    expectRefusal(sample, { ...move, id: 'gone' }, 'unknown-card', { id: 'gone' })
    expectRefusal(sample, { ...move, stage: 'gone' }, 'unknown-stage', { id: 'gone' })
    expectRefusal(sample, { ...move, lane: 'gone' }, 'unknown-lane', { id: 'gone' })
    expectRefusal(sample, { ...move, lane: 'emotions' }, 'lane-holds-no-cards')
  })
})

describe('removing a card', () => {
  it('takes it from its cell', () => {
    const next = accepted(sample, { type: 'card.remove', id: 'n2' })
    expect(cell(next, 'a', 'actions')).toEqual(['n1', 'n3'])
    expectRefusal(next, { type: 'card.remove', id: 'n2' }, 'unknown-card', { id: 'n2' })
  })

  it('makes barriers forget a solution that goes', () => {
    const next = accepted(sample, { type: 'card.remove', id: 'door' })
    expect(cardById(next, 'wall')).toMatchObject({ solutions: ['ladder'] })
  })
})

type Code = Parameters<typeof expectRefusal>[2]
type Detail = Parameters<typeof expectRefusal>[3]
