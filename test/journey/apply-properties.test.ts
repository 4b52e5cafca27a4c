import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { apply, applyAll } from '../../src/journey/apply'
import { cellKey } from '../../src/journey/cell'
import { checkReferences } from '../../src/journey/check-references'
import { journey as journeySchema, type Journey } from '../../src/journey/journey'
import { operation as operationSchema } from '../../src/journey/operation'
import { journey as anyJourney } from './arbitrary'
import { operationOn } from './arbitrary-operation'

const journeyAndOperation = anyJourney.chain((journey) =>
  fc.record({ journey: fc.constant(journey), operation: operationOn(journey) }),
)
const journeyAndMany = anyJourney.chain((journey) =>
  fc.record({
    journey: fc.constant(journey),
    operations: fc.array(operationOn(journey), { maxLength: 8 }),
  }),
)
const runs = { numRuns: 500 }

describe('any operation', () => {
  it('meets a sound journey to begin with', () => {
    fc.assert(fc.property(anyJourney, (journey) => expectSound(journey)))
  })

  it('leaves the journey it is given as it was', () => {
    fc.assert(
      fc.property(journeyAndOperation, ({ journey, operation }) => {
        deepFreeze(journey)
        deepFreeze(operation)
        expect(() => apply(journey, operation)).not.toThrow()
      }),
      runs,
    )
  })

  it('either is refused with a reason or yields a sound journey', () => {
    fc.assert(
      fc.property(journeyAndMany, ({ journey, operations }) => {
        let current = journey
        for (const operation of operations) {
          const result = apply(current, operation)
          if (!result.ok) continue
          expectSound(result.value)
          current = result.value
        }
      }),
      runs,
    )
  })

  it('is the same after a trip through a message', () => {
    fc.assert(
      fc.property(journeyAndOperation, ({ journey, operation }) => {
        const parsed = operationSchema.parse(structuredClone(operation))
        expect(apply(journey, parsed)).toEqual(apply(journey, operation))
      }),
      runs,
    )
  })

  it('gives no two barriers one number that had different ones', () => {
    fc.assert(
      fc.property(journeyAndMany, ({ journey, operations }) => {
        // A number that somebody types over is theirs to answer for.
        const others = operations.filter((one) => !('patch' in one && 'number' in one.patch))
        for (const operation of others) {
          const result = apply(journey, operation)
          if (result.ok) expect(repeatedNumbers(result.value)).toEqual([])
        }
      }),
      runs,
    )
  })
})

describe('several operations', () => {
  it('come to the same as one after another, or to nothing', () => {
    fc.assert(
      fc.property(journeyAndMany, ({ journey, operations }) => {
        const whole = applyAll(journey, operations)
        let current = journey
        for (const operation of operations) {
          const next = apply(current, operation)
          if (!next.ok) {
            expect(whole).toEqual(next)
            return
          }
          current = next.value
        }
        expect(whole).toEqual({ ok: true, value: current })
      }),
      runs,
    )
  })
})

describe('moving and removing', () => {
  const moveOrRemove = anyJourney
    .filter(({ cards }) => cards.length > 0)
    .chain((journey) => {
      const id = fc.constantFrom(...journey.cards.map((card) => card.id))
      const stage = fc.constantFrom(...journey.stages.map((one) => one.id))
      const lane = fc.constantFrom(...journey.cards.map((card) => card.lane))
      return fc.record({
        journey: fc.constant(journey),
        operation: fc.oneof(
          fc.record({
            type: fc.constant('card.move' as const),
            id,
            stage,
            lane,
            at: fc.nat({ max: 5 }),
          }),
          fc.record({ type: fc.constant('card.remove' as const), id }),
        ),
      })
    })

  it('a card keeps every other card, in the order of its cell', () => {
    fc.assert(
      fc.property(moveOrRemove, ({ journey, operation }) => {
        const result = apply(journey, operation)
        expect(result.ok).toBe(true)
        if (!result.ok) return
        expect(cellsWithout(result.value, operation.id)).toEqual(
          cellsWithout(journey, operation.id),
        )
      }),
      runs,
    )
  })

  it('puts a moved card where it was asked to stand', () => {
    fc.assert(
      fc.property(moveOrRemove, ({ journey, operation }) => {
        fc.pre(operation.type === 'card.move')
        const result = apply(journey, operation)
        if (!result.ok) throw new Error(result.problem.code)
        const cell = cells(result.value).get(cellKey(operation.lane, operation.stage)) ?? []
        expect(cell.indexOf(operation.id)).toBe(Math.min(operation.at, cell.length - 1))
      }),
      runs,
    )
  })

  it('a stage or lane there and back is no change', () => {
    fc.assert(
      fc.property(anyJourney, fc.nat(), fc.nat({ max: 5 }), (journey, pick, to) => {
        const from = pick % journey.stages.length
        const id = journey.stages[from]?.id ?? ''
        const there = apply(journey, { type: 'stage.move', id, at: to })
        if (!there.ok) throw new Error(there.problem.code)
        expect(apply(there.value, { type: 'stage.move', id, at: from })).toEqual({
          ok: true,
          value: journey,
        })
      }),
    )
  })
})

function expectSound(journey: Journey): void {
  expect(z.safeParse(journeySchema, journey).error).toBeUndefined()
  expect(checkReferences(journey)).toEqual([])
}

function cells(journey: Journey): Map<string, string[]> {
  const all = new Map<string, string[]>()
  for (const { id, lane, stage } of journey.cards) {
    const key = cellKey(lane, stage)
    all.set(key, [...(all.get(key) ?? []), id])
  }
  return all
}

const cellsWithout = (journey: Journey, id: string): Record<string, string[]> =>
  Object.fromEntries(
    [...cells(journey)]
      .map(([key, ids]): [string, string[]] => [key, ids.filter((one) => one !== id)])
      .filter(([, ids]) => ids.length > 0),
  )

function repeatedNumbers({ cards }: Journey): number[] {
  const numbers = cards.flatMap((card) => (card.kind === 'barrier' ? [card.number] : []))
  return numbers.filter((number, index) => numbers.indexOf(number) !== index)
}

function deepFreeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return
  Object.freeze(value)
  Object.values(value).forEach(deepFreeze)
}
