import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkReferences } from '../../../src/journey/check-references'
import { proposed } from '../../../src/journey/compare/choose'
import {
  threeWay,
  threeWayByPrints,
  type Comparison,
} from '../../../src/journey/compare/compare-journeys'
import { printsOf } from '../../../src/journey/compare/prints'
import { LIST_KINDS, RECORD_KINDS, recordsOf, valueOf } from '../../../src/journey/compare/records'
import type { Journey } from '../../../src/journey/journey'
import { three } from './arbitrary-pair'
import { seen, seenAs } from './seen'
import { soakRuns } from '../../tools/soak'
import { allOf, taken } from './taken'

const runs = { numRuns: soakRuns ?? 300 }

/** Two ways to know what both started from: all of it, or fingerprints of its records. */
const WAYS: readonly [string, (base: Journey, mine: Journey, theirs: Journey) => Comparison][] = [
  ['the journey itself', threeWay],
  ['fingerprints', (base, mine, theirs) => threeWayByPrints(printsOf(base), mine, theirs)],
]

describe.each(WAYS)('with a base known by %s', (way, compare) => {
  it('what is proposed undoes nothing of what I have done', () => {
    fc.assert(
      fc.property(three, ({ base, mine, theirs }) => {
        const comparison = compare(base, mine, theirs)
        expectMyWork(base, mine, taken(mine, comparison, proposed(comparison)))
      }),
      runs,
    )
  })

  it('nothing is proposed where they have done nothing', () => {
    fc.assert(
      fc.property(three, ({ base, mine }) => {
        expect(compare(base, mine, base).differences).toEqual([])
      }),
      runs,
    )
  })

  it('all is proposed where I have done nothing', () => {
    fc.assert(
      fc.property(three, ({ base, theirs }) => {
        // Fingerprints go by ids, and a stranger has none of them.
        fc.pre(way !== 'fingerprints' || theirs.id === base.id)
        const comparison = compare(base, base, theirs)
        expect(proposed(comparison)).toEqual(allOf(comparison))
        expect(seen(taken(base, comparison, allOf(comparison)))).toEqual(seenAs(base, theirs))
      }),
      runs,
    )
  })

  it('any of it is accepted and gives a sound journey', () => {
    fc.assert(
      fc.property(three, fc.infiniteStream(fc.boolean()), ({ base, mine, theirs }, coin) => {
        const comparison = compare(base, mine, theirs)
        const some = comparison.differences.filter(() => coin.next().value === true)
        const after = taken(mine, comparison, new Set(some.map(({ key }) => key)))
        expect(checkReferences(after)).toEqual([])
      }),
      runs,
    )
  })
})

function expectMyWork(base: Journey, mine: Journey, after: Journey): void {
  const [was, is, then] = [recordsOf(base), recordsOf(mine), recordsOf(after)]
  for (const kind of RECORD_KINDS)
    for (const record of is[kind]) {
      const old = was[kind].find(({ id }) => id === record.id)
      const now = then[kind].find(({ id }) => id === record.id)
      const changed = Object.keys(record).filter(
        (field) =>
          field !== 'number' &&
          JSON.stringify(valueOf(old, field)) !== JSON.stringify(valueOf(record, field)),
      )
      if (changed.length === 0) continue
      expect([kind, record.id, now]).toEqual([kind, record.id, expect.anything()])
      for (const field of changed)
        expect([field, valueOf(now, field)]).toEqual([field, valueOf(record, field)])
    }
  for (const kind of LIST_KINDS)
    for (const { id } of was[kind])
      if (is[kind].every((one) => one.id !== id))
        expect(then[kind].map((one) => one.id)).not.toContain(id)
}
