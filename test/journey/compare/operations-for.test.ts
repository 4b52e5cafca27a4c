import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { checkReferences } from '../../../src/journey/check-references'
import { proposed } from '../../../src/journey/compare/choose'
import { compareJourneys } from '../../../src/journey/compare/compare-journeys'
import { operationsFor } from '../../../src/journey/compare/operations-for'
import { journey as journeySchema, type Journey } from '../../../src/journey/journey'
import { pair, underOtherIds } from './arbitrary-pair'
import { soakRuns } from '../../tools/soak'
import { allOf, taken } from './taken'
import { seen, seenAs } from './seen'

const runs = { numRuns: soakRuns ?? 300 }

describe('taking differences', () => {
  it('all of them, gives theirs in the ids of mine', () => {
    fc.assert(
      fc.property(pair, ({ mine, theirs }) => {
        const comparison = compareJourneys(mine, theirs)
        expect(seen(taken(mine, comparison, allOf(comparison)))).toEqual(seenAs(mine, theirs))
      }),
      runs,
    )
  })

  it('all of them, leaves nothing to take', () => {
    fc.assert(
      fc.property(pair, ({ mine, theirs }) => {
        const comparison = compareJourneys(mine, theirs)
        const after = taken(mine, comparison, allOf(comparison))
        expect(compareJourneys(after, theirs).differences.map(({ key }) => key)).toEqual([])
      }),
      runs,
    )
  })

  it('none, gives mine', () => {
    fc.assert(
      fc.property(pair, ({ mine, theirs }) => {
        expect(operationsFor(compareJourneys(mine, theirs), new Set())).toEqual([])
      }),
      runs,
    )
  })

  it('any of them, is accepted and gives a sound journey', () => {
    fc.assert(
      fc.property(pair, fc.infiniteStream(fc.boolean()), ({ mine, theirs }, coin) => {
        const comparison = compareJourneys(mine, theirs)
        const some = comparison.differences.filter(() => coin.next().value === true)
        const after = taken(mine, comparison, new Set(some.map(({ key }) => key)))
        expect(checkReferences(after)).toEqual([])
        expect(z.safeParse(journeySchema, after).error).toBeUndefined()
      }),
      runs,
    )
  })

  it('what is proposed without a base, removes nothing', () => {
    fc.assert(
      fc.property(pair, ({ mine, theirs }) => {
        const comparison = compareJourneys(mine, theirs)
        const after = taken(mine, comparison, proposed(comparison))
        const ids = ({ personas, stages, lanes, cards }: Journey): string[] =>
          [personas, stages, lanes, cards].flatMap((list) => list.map(({ id }) => id))
        expect(ids(after)).toEqual(expect.arrayContaining(ids(mine)))
      }),
      runs,
    )
  })
})

describe('a comparison', () => {
  it('of a journey with itself, finds nothing, even under other ids', () => {
    fc.assert(
      fc.property(pair, ({ mine }) => {
        expect(compareJourneys(mine, mine).differences).toEqual([])
        expect(compareJourneys(mine, underOtherIds(mine)).differences).toEqual([])
      }),
      runs,
    )
  })

  it('is the same each time', () => {
    fc.assert(
      fc.property(pair, ({ mine, theirs }) => {
        const again = compareJourneys(structuredClone(mine), structuredClone(theirs))
        expect(again).toEqual(compareJourneys(mine, theirs))
        expect(allOf(again).size).toBe(again.differences.length)
      }),
      runs,
    )
  })
})
