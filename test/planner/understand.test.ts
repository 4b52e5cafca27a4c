import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyAll } from '../../src/journey/apply'
import type { Journey } from '../../src/journey/journey'
import { inCellOrder } from '../../src/planner/assemble/in-cell-order'
import { compose } from '../../src/planner/compose'
import { understand } from '../../src/planner/understand'
import type { RawMap } from '../../src/protocol/raw-map'
import { journey as anyJourney } from '../journey/arbitrary'
import { operationOn } from '../journey/arbitrary-operation'
import { liveMap } from './live-map'
import { readScene } from './read-scene'

/** A journey, and what becomes of it when somebody does one thing. */
const edited = anyJourney
  .chain((journey) => fc.tuple(fc.constant(journey), operationOn(journey)))
  .map(([journey, operation]) => {
    const next = applyAll(journey, [operation])
    return [journey, next.ok ? next.value : journey] as const
  })

describe.each(['design', 'jam'] as const)('a map read again in %s', (drawing) => {
  const readOf = (journey: Journey): RawMap =>
    readScene(compose(drawing, inCellOrder(journey), new Map()))

  it('is understood as if nothing had been known of it', () => {
    fc.assert(
      fc.property(edited, anyJourney, ([one, next], other) => {
        const known = liveMap(drawing, one)
        for (const journey of [one, next, other])
          expect(understand(readOf(journey), new Map(), null, known)).toEqual(
            understand(readOf(journey), new Map(), null),
          )
      }),
      { numRuns: 60 },
    )
  })

  it('stays the same journey and scene where it says the same', () => {
    fc.assert(
      fc.property(anyJourney, (journey) => {
        const known = liveMap(drawing, journey)
        const again = understand(readOf(journey), new Map(), known)
        expect(again?.journey).toBe(known.journey)
        expect(again?.scene).toBe(known.scene)
      }),
      { numRuns: 20 },
    )
  })
})
