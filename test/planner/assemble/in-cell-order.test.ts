import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Journey } from '../../../src/journey/journey'
import { inCellOrder } from '../../../src/planner/assemble/in-cell-order'
import { journey as anyJourney } from '../../journey/arbitrary'

describe('cards in the order of their cells', () => {
  it('stay in the order of their own cell, and sorting again changes nothing', () => {
    fc.assert(
      fc.property(anyJourney, (journey) => {
        const sorted = inCellOrder(journey)
        expect(inCellOrder(sorted)).toEqual(sorted)
        for (const { stage, lane } of journey.cards) {
          const of = ({ cards }: Journey): string[] =>
            cards.filter((one) => one.stage === stage && one.lane === lane).map(({ id }) => id)
          expect(of(sorted)).toEqual(of(journey))
        }
      }),
    )
  })
})
