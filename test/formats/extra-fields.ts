import fc from 'fast-check'
import * as z from 'zod/mini'
import type { Journey } from '../../src/journey/journey'

type Extra = Readonly<Record<string, unknown>>

/** What a later version might add: any JSON under names we do not use. */
export const extras: fc.Arbitrary<Extra> = fc
  .dictionary(
    fc.constantFrom('x-new', 'новое', 'zzz', '7', 'constructor', 'toString', 'hasOwnProperty'),
    fc.jsonValue({ maxDepth: 3 }),
    { maxKeys: 3 },
  )
  .map((extra) => {
    const text = JSON.stringify(extra, (key, value: unknown) =>
      key === '__proto__' ? undefined : value,
    )
    return z.parse(z.record(z.string(), z.unknown()), JSON.parse(text))
  })

/** The journey with fields of a later version on it and on every record. */
export function withExtras(journey: Journey, extra: Extra): Journey {
  const add = <T extends object>(record: T): T => ({ ...extra, ...record })
  return {
    ...add(journey),
    personas: journey.personas.map(add),
    stages: journey.stages.map((stage) => ({ ...add(stage), transition: add(stage.transition) })),
    lanes: journey.lanes.map(add),
    cards: journey.cards.map((card) => ({
      ...add(card),
      evidence: card.evidence === null ? null : add(card.evidence),
    })),
  }
}
