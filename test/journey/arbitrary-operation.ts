import fc from 'fast-check'
import type { Journey } from '../../src/journey/journey'
import type { Operation } from '../../src/journey/operation'
import { CARD_KINDS, cardOf, laneOf, personaOf, stageOf, text } from './arbitrary'

/**
 * Any operation on a journey: mostly on records that are there, sometimes on others; patches of good
 * and bad values.
 */
export function operationOn(journey: Journey): fc.Arbitrary<Operation> {
  const idOf = (records: readonly { readonly id: string }[]) =>
    fc.constantFrom(...records.map(({ id }) => id), 'gone')
  const persona = idOf(journey.personas)
  const stage = idOf(journey.stages)
  const lane = idOf(journey.lanes)
  const card = idOf(journey.cards)
  const at = fc.nat({ max: 6 })
  const cards = fc.constantFrom('refuse' as const, 'remove' as const)
  const type = <T extends Operation['type']>(name: T) => fc.constant(name)
  const fresh = fc.constantFrom('new', 'p0', 's0', 'l0', 'c0')

  return fc.oneof(
    fc.record({ type: type('journey.edit'), patch }),
    fresh
      .chain(personaOf)
      .chain((one) => fc.record({ type: type('persona.add'), persona: fc.constant(one), at })),
    fc.record({ type: type('persona.edit'), id: persona, patch }),
    fc.record({ type: type('persona.move'), id: persona, at }),
    fc.record({ type: type('persona.remove'), id: persona }),
    fresh
      .chain(stageOf)
      .chain((one) => fc.record({ type: type('stage.add'), stage: fc.constant(one), at })),
    fc.record({ type: type('stage.edit'), id: stage, patch }),
    fc.record({ type: type('stage.move'), id: stage, at }),
    fc.record({ type: type('stage.remove'), id: stage, cards }),
    fresh
      .chain((id) => laneOf(id, ['p0', 'gone']))
      .chain((one) => fc.record({ type: type('lane.add'), lane: fc.constant(one), at })),
    fc.record({ type: type('lane.edit'), id: lane, patch }),
    fc.record({ type: type('lane.move'), id: lane, at }),
    fc.record({ type: type('lane.remove'), id: lane, cards }),
    fc
      .tuple(fc.constantFrom(...CARD_KINDS), fresh, stage, lane)
      .chain(([kind, id, ofStage, ofLane]) => cardOf(kind, id, { stage: ofStage, lane: ofLane }))
      .chain((one) => fc.record({ type: type('card.add'), card: fc.constant(one), at })),
    fc.record({ type: type('card.edit'), id: card, patch }),
    fc.record({ type: type('card.move'), id: card, stage, lane, at }),
    fc.record({ type: type('card.remove'), id: card }),
    fc.record({ type: type('barrier.link'), barrier: card, solution: card }),
    fc.record({ type: type('barrier.unlink'), barrier: card, solution: card }),
  )
}

/** Fields of every record, with values that fit some of them and values that fit none. */
const patch: fc.Arbitrary<Record<string, unknown>> = fc.dictionary(
  fc.constantFrom(
    ...['id', 'kind', 'title', 'name', 'text', 'theme', 'language', 'review', 'due', 'persona'],
    ...['score', 'importance', 'emotion', 'blocks', 'solutions', 'evidence', 'transition', 'value'],
    ...[
      'stages',
      'cards',
      'severity',
      'number',
      'priorities',
      'hidden',
      'unheard-of',
      '__proto__',
      'toString',
    ],
  ),
  fc.oneof(
    text,
    fc.constantFrom<unknown>(null, undefined, 0, 1, 5, -2, 2.5, NaN, 'leaves', 'dusk', 's0', 'p0'),
    fc.boolean(),
    fc.constantFrom<unknown>([], ['c0'], {}, { level: 'measured', source: '' }, '2026-11-22'),
    fc.constant({ traffic: 'hot', tools: [] }),
  ),
  { maxKeys: 3 },
)
