import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkReferences } from '../../src/journey/check-references'
import type { Journey } from '../../src/journey/journey'
import { newLane } from '../../src/journey/new-record'
import { stepsByStage, withOwnSteps } from '../../src/journey/steps'
import { accepted, expectRefusal } from './apply'
import { journey as anyJourney } from './arbitrary'
import { cardById, sample, sampleCard } from './sample'

const lanes = [{ ...newLane('steps', 'Steps'), id: 'steps' }, ...sample.lanes]
const stepped: Journey = {
  ...sample,
  lanes,
  cards: [
    sampleCard('step', 'first', 'a', 'steps'),
    sampleCard('step', 'second', 'a', 'steps'),
    sampleCard('step', 'elsewhere', 'b', 'steps'),
    ...sample.cards.map((card) => (card.id === 'n1' ? { ...card, step: 'first' } : card)),
  ],
}
const stepOf = (journey: Journey, id: string): string | null => cardById(journey, id).step

describe('the step of a card', () => {
  it('is one of its own stage', () => {
    const edit = (step: string) => ({ type: 'card.edit', id: 'n2', patch: { step } }) as const
    expect(stepOf(accepted(stepped, edit('second')), 'n2')).toBe('second')
    expectRefusal(stepped, edit('elsewhere'), 'not-a-step', { id: 'elsewhere' })
    expectRefusal(stepped, edit('n3'), 'not-a-step', { id: 'n3' })
    expectRefusal(stepped, edit('gone'), 'not-a-step', { id: 'gone' })
  })

  it('is forgotten when the card goes to another stage, and kept when it goes to another lane', () => {
    const move = { type: 'card.move', id: 'n1', stage: 'b', lane: 'actions', at: 0 } as const
    expect(stepOf(accepted(stepped, move), 'n1')).toBeNull()
    const across = accepted(stepped, { ...move, stage: 'a', lane: 'touchpoints' })
    expect(stepOf(across, 'n1')).toBe('first')
  })

  it('is forgotten when the step goes to another stage', () => {
    const move = { type: 'card.move', id: 'first', stage: 'b', lane: 'steps', at: 0 } as const
    expect(stepOf(accepted(stepped, move), 'n1')).toBeNull()
  })

  it('is forgotten when the step is removed, with its stage or alone', () => {
    expect(stepOf(accepted(stepped, { type: 'card.remove', id: 'first' }), 'n1')).toBeNull()
    const next = accepted(stepped, { type: 'lane.remove', id: 'steps', cards: 'remove' })
    expect(stepOf(next, 'n1')).toBeNull()
  })

  it('is left behind by a card that is added to another stage, where it was', () => {
    const add = (stage: string, step: string) =>
      stepOf(
        accepted(stepped, {
          type: 'card.add',
          card: { ...sampleCard('note', 'new', stage, 'actions'), step },
          at: 0,
        }),
        'new',
      )
    expect(add('a', 'first')).toBe('first')
    expect(add('b', 'first')).toBeNull()
    expect(add('a', 'gone')).toBeNull()
  })

  it('of another stage breaks a journey that comes from outside', () => {
    expect(checkReferences(stepped)).toEqual([])
    const cards = stepped.cards.map((card) =>
      card.id === 'n2' ? { ...card, step: 'elsewhere' } : card,
    )
    expect(checkReferences({ ...stepped, cards })).toEqual([
      { code: 'dangling-reference', detail: { from: 'n2', to: 'elsewhere' } },
    ])
  })
})

it('steps stand by the order of their lanes, then as in their cell', () => {
  const below = { ...newLane('steps', 'More'), id: 'below' }
  const cards = [sampleCard('step', 'last', 'a', 'below'), ...stepped.cards]
  const steps = stepsByStage({ lanes: [...lanes, below], cards })
  expect([...steps].map(([stage, all]) => [stage, all.map(({ id }) => id)])).toEqual([
    ['a', ['first', 'second', 'last']],
    ['b', ['elsewhere']],
  ])
})

it('nothing is touched where every card has a step of its own stage', () => {
  fc.assert(
    fc.property(anyJourney, ({ cards }) => {
      expect(withOwnSteps(cards)).toBe(cards)
    }),
    { numRuns: 100 },
  )
})

it('no card is left with a step of another stage, and the others are the same objects', () => {
  const mixed = fc
    .tuple(anyJourney, fc.array(fc.nat(), { maxLength: 12 }))
    .map(([{ stages, cards }, turns]) =>
      cards.map((card, i) => {
        const stage = stages[(turns[i] ?? 0) % stages.length]?.id ?? card.stage
        return { ...card, stage }
      }),
    )
  fc.assert(
    fc.property(mixed, (cards) => {
      const own = withOwnSteps(cards)
      const stages = new Map(cards.map(({ id, stage }) => [id, stage]))
      own.forEach((card, i) => {
        if (card.step !== null) expect(stages.get(card.step)).toBe(card.stage)
        if (card.step === cards[i]?.step) expect(card).toBe(cards[i])
      })
    }),
    { numRuns: 100 },
  )
})
