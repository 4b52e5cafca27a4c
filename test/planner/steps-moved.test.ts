import { describe, expect, it } from 'vitest'
import type { Journey } from '../../src/journey/journey'
import { areStepsMoved, numbersAsDrawn, withStepsOf } from '../../src/planner/steps-moved'
import { governed } from '../journey/governed'

const withCards = (change: (cards: Journey['cards']) => Journey['cards']): Journey => {
  const journey = governed()
  return { ...journey, cards: change(journey.cards) }
}
const swapped = withCards(([first, ...others]) => {
  const at = others.findIndex(({ id }) => id === 'step1')
  return first === undefined ? [] : [...others.slice(0, at + 1), first, ...others.slice(at + 1)]
})
const freed = withCards((cards) =>
  cards.map((card) => (card.id === 'touchpoint0.0' ? { ...card, step: null } : card)),
)

describe('steps are moved', () => {
  it('where they have other numbers, or a card no longer belongs to its own', () => {
    expect(areStepsMoved(governed(), swapped)).toBe(true)
    expect(areStepsMoved(governed(), freed)).toBe(true)
  })

  it('and not where a step comes last, a card gets one, or only words change', () => {
    const [first] = governed().cards
    if (first === undefined) throw new Error('no card')
    const added = withCards((cards) => [...cards, { ...first, id: 'new' }])
    const retyped = withCards((cards) => cards.map((card) => ({ ...card, text: 'Other' })))
    for (const after of [governed(), added, retyped])
      expect(areStepsMoved(governed(), after)).toBe(false)
    expect(areStepsMoved(freed, governed())).toBe(false)
  })
})

it('what is still drawn has the steps and numbers of before, and new ones their own', () => {
  expect(withStepsOf(governed(), freed)).toEqual(governed())
  const numbers = numbersAsDrawn(governed(), swapped)
  expect([numbers.get('step0'), numbers.get('step1')]).toEqual(['1.1', '1.2'])
})
