import { describe, expect, it } from 'vitest'
import { choosing, leaving } from '../../../src/journey/compare/choose'
import { compareJourneys } from '../../../src/journey/compare/compare-journeys'
import { newStage } from '../../../src/journey/new-record'
import type { Operation } from '../../../src/journey/operation'
import { accepted } from '../apply'
import { sample, sampleCard } from '../sample'

const operations: readonly Operation[] = [
  { type: 'stage.add', stage: { ...newStage('New'), id: 'new' }, at: 9 },
  { type: 'card.add', card: sampleCard('note', 'x', 'new', 'actions'), at: 0 },
  { type: 'card.add', card: sampleCard('note', 'y', 'new', 'actions'), at: 0 },
  { type: 'stage.remove', id: 'c', cards: 'remove' },
]
const comparison = compareJourneys(sample, operations.reduce(accepted, sample))
const [stage, x, y] = ['added:stage:new', 'added:card:x', 'added:card:y']

describe('a choice', () => {
  it('of a card takes its stage along, once', () => {
    expect([...choosing(comparison, new Set(), [x])].sort()).toEqual([x, stage].sort())
    expect(choosing(comparison, new Set([stage]), [x, y]).size).toBe(3)
  })

  it('without a stage is without its cards', () => {
    const all = choosing(comparison, new Set(), [x, y, 'removed:stage:c'])
    expect([...leaving(comparison, all, [stage])]).toEqual(['removed:stage:c'])
  })

  it('without a card keeps its stage', () => {
    expect([...leaving(comparison, new Set([stage, x]), [x])]).toEqual([stage])
  })

  it('of what is not among the differences is none', () => {
    expect(choosing(comparison, new Set(), ['added:card:unheard-of']).size).toBe(0)
  })
})
