import { describe, expect, it } from 'vitest'
import { proposed } from '../../../src/journey/compare/choose'
import {
  threeWay,
  threeWayByPrints,
  type Comparison,
} from '../../../src/journey/compare/compare-journeys'
import { printsOf } from '../../../src/journey/compare/prints'
import type { Journey } from '../../../src/journey/journey'
import { newPersona } from '../../../src/journey/new-record'
import type { Operation } from '../../../src/journey/operation'
import { accepted } from '../apply'
import { barrier, cell, sample, sampleCard } from '../sample'
import { keysOf, one, text } from './find'
import { taken } from './taken'

const after = (...operations: Operation[]): Journey => operations.reduce(accepted, sample)

describe('three ways', () => {
  const both = (mine: Journey, theirs: Journey): Comparison[] => [
    threeWay(sample, mine, theirs),
    threeWayByPrints(printsOf(sample), mine, theirs),
  ]

  it('what only I have done is no difference', () => {
    const mine = after(
      text('n1', 'mine'),
      { type: 'card.remove', id: 'n2' },
      { type: 'stage.move', id: 'c', at: 0 },
      { type: 'persona.add', persona: { ...newPersona('Eve'), id: 'eve' }, at: 0 },
    )
    for (const comparison of both(mine, sample)) expect(keysOf(comparison)).toEqual([])
  })

  it('what only they have done is proposed, removals, too', () => {
    const theirs = after(text('n1', 'theirs'), { type: 'card.remove', id: 'n2' })
    for (const comparison of both(after(text('n3', 'mine')), theirs)) {
      expect(keysOf(comparison)).toEqual(['changed:card:n1', 'removed:card:n2'])
      expect(proposed(comparison).size).toBe(2)
    }
  })

  it('one field that both have changed is a conflict, unless they came to the same', () => {
    const mine = after(text('n1', 'mine'), text('n2', 'the same'))
    const theirs = after(text('n1', 'theirs'), text('n2', 'the same'))
    for (const comparison of both(mine, theirs)) {
      expect(comparison.differences).toMatchObject([
        {
          key: 'clash:card:n1:text',
          isConflict: true,
          isProposed: false,
          fields: [{ before: 'mine', after: 'theirs' }],
        },
      ])
    }
  })

  it('two fields of one record go together where all is known of how it was', () => {
    const mine = after({ type: 'card.edit', id: 'site', patch: { owner: 'Ann' } })
    const theirs = after({ type: 'card.edit', id: 'site', patch: { score: 2 } })
    const [whole, printed] = both(mine, theirs)
    expect(whole?.differences).toMatchObject([{ key: 'changed:card:site', isProposed: true }])
    // Fingerprints know records as a whole: what differs of one that both have changed is asked.
    expect(printed?.differences).toMatchObject([
      { key: 'clash:card:site:score', isConflict: true },
      { key: 'clash:card:site:owner', isConflict: true },
    ])
  })

  it('removed on one side and changed on the other is a conflict, whichever it was', () => {
    const changed = after(text('n1', 'changed'))
    const gone = after({ type: 'card.remove', id: 'n1' })
    for (const comparison of both(changed, gone))
      expect(comparison.differences).toMatchObject([{ key: 'removed:card:n1', isConflict: true }])
    for (const comparison of both(gone, changed))
      expect(comparison.differences).toMatchObject([{ key: 'added:card:n1', isConflict: true }])
  })

  it('a stage that they removed stays while my new card stands in it', () => {
    const mine = after({
      type: 'card.add',
      card: sampleCard('note', 'mine', 'c', 'actions'),
      at: 0,
    })
    const theirs = after({ type: 'stage.remove', id: 'c', cards: 'remove' })
    for (const comparison of both(mine, theirs))
      expect(comparison.differences).toMatchObject([
        { key: 'removed:stage:c', isConflict: true, isProposed: false, along: ['mine'] },
      ])
  })

  it('a stage that I removed can come back where they went on in it, and only then', () => {
    const mine = after({ type: 'stage.remove', id: 'c', cards: 'remove' })
    const theirs = after({
      type: 'card.add',
      card: sampleCard('note', 'theirs', 'c', 'actions'),
      at: 0,
    })
    for (const comparison of both(mine, theirs)) {
      expect(comparison.differences).toMatchObject([
        { key: 'added:stage:c', isConflict: true },
        { key: 'added:card:theirs', isConflict: false, isProposed: false },
      ])
      const done = taken(mine, comparison, new Set(['added:card:theirs']))
      expect(cell(done, 'c', 'actions')).toEqual(['theirs'])
    }
  })

  it('a solution that they removed stays while I have linked it to another barrier', () => {
    const base = accepted(sample, { type: 'card.add', card: barrier('fence', 'b'), at: 0 })
    const mine = accepted(base, { type: 'barrier.link', barrier: 'fence', solution: 'door' })
    const theirs = accepted(base, { type: 'card.remove', id: 'door' })
    const comparison = threeWay(base, mine, theirs)
    expect(one(comparison, 'removed:card:door')).toMatchObject({ isConflict: true })
  })

  it('fingerprints of another map say nothing', () => {
    const prints = printsOf({ ...sample, id: 'another map' })
    const theirs = after({ type: 'card.remove', id: 'n1' })
    const comparison = threeWayByPrints(prints, sample, theirs)
    expect(comparison.hasBase).toBe(false)
    expect(comparison.differences).toMatchObject([{ key: 'removed:card:n1', isProposed: false }])
  })
})
