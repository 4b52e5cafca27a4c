import fc from 'fast-check'
import {
  COST_PARTS,
  EVIDENCE_LEVELS,
  SEVERITIES,
  TOUCHPOINT_STATUSES,
  TRENDS,
  URGENCIES,
  VERDICTS,
  type Card,
  type CardKind,
  type CardOf,
} from '../../src/journey/card'
import { CHANNELS } from '../../src/journey/channel'
import { FLOWS, LANGUAGES, THEMES, type Journey } from '../../src/journey/journey'
import { cardKindOfLane, LANE_KINDS } from '../../src/journey/lane-kind'
import { mapKindId } from '../../src/journey/map-kind-id'
import { ASSUMED_STEPS, STATEMENTS } from '../../src/journey/maturity'
import { BUYING_ROLES, type Persona } from '../../src/journey/persona'
import { EMOTIONS, LEVELS } from '../../src/journey/scales'
import { TRAFFICS, type Stage } from '../../src/journey/stage'
import { linked, withStageLinks } from './arbitrary-links'
import { all, oneOf, orUnknown, text } from './arbitrary-values'

export { text } from './arbitrary-values'

const texts = fc.array(text, { maxLength: 3 })
const people = fc.option(fc.nat(), { nil: null })
const day = fc.constantFrom('', '2026-11-22', '2028-02-29')
const evidence = fc.option(fc.record({ level: oneOf(EVIDENCE_LEVELS), source: text }), {
  nil: null,
})

const head = fc.record({
  id: fc.constant('journey'),
  title: text,
  scenario: text,
  state: fc.constantFrom('as-is' as const, 'to-be' as const),
  language: oneOf(LANGUAGES),
  theme: oneOf(THEMES),
  owner: text,
  review: day,
  muted: fc.constantFrom<string[]>([], ['noEvidence']),
  kind: orUnknown(mapKindId.options),
  flow: oneOf(FLOWS),
  family: text,
  maturity: fc.array(
    fc.record({
      day,
      answers: fc.array(orUnknown(LEVELS), { minLength: STATEMENTS, maxLength: STATEMENTS }),
    }),
    { maxLength: 2 },
  ),
  maturitySteps: oneOf([ASSUMED_STEPS, [6, 12.5, 12.5, 30]]),
  badges: fc.boolean(),
})
export const personaOf = (id: string) =>
  fc.record({
    id: fc.constant(id),
    name: text,
    role: orUnknown(BUYING_ROLES),
    description: text,
    quote: text,
    priorities: texts,
    properties: texts,
    needs: texts,
    factors: texts,
    besides: texts,
    benefits: texts,
    offer: text,
    entry: orUnknown(CHANNELS),
    communications: texts,
    stances: fc.constant<Persona['stances']>([]),
  })
export const stageOf = (id: string) =>
  fc.record({
    id: fc.constant(id),
    name: text,
    subtitle: text,
    task: text,
    importance: orUnknown(LEVELS),
    score: orUnknown(LEVELS),
    emotion: orUnknown(EMOTIONS),
    feeling: text,
    transition: fc.record({ traffic: orUnknown(TRAFFICS), tools: texts }),
    entered: people,
    passed: people,
    expected: orUnknown(LEVELS),
    returns: fc.constant<Stage['returns']>(null),
  })
export const laneOf = (id: string, personas: readonly string[]) =>
  fc.record({
    id: fc.constant(id),
    kind: oneOf(LANE_KINDS),
    name: text,
    hint: text,
    persona: orUnknown(personas.length > 0 ? personas : [null]),
    hidden: fc.boolean(),
  })

interface Place {
  readonly stage: string
  readonly lane: string
}

/** A card of a kind; a barrier's links are made afterwards, when all cards are known. */
export function cardOf(kind: CardKind, id: string, { stage, lane }: Place): fc.Arbitrary<Card> {
  const base = {
    id: fc.constant(id),
    stage: fc.constant(stage),
    lane: fc.constant(lane),
    text,
    evidence,
    step: fc.constant(null),
  }
  switch (kind) {
    case 'note':
      return fc.record({ kind: fc.constant(kind), ...base })
    case 'step':
      return fc.record({
        kind: fc.constant(kind),
        ...base,
        link: fc.option(fc.record({ node: text, name: text }), { nil: null }),
      })
    case 'touchpoint':
      return fc.record({
        kind: fc.constant(kind),
        ...base,
        channel: oneOf(CHANNELS),
        place: fc.constantFrom('online' as const, 'offline' as const),
        importance: orUnknown(LEVELS),
        score: orUnknown(LEVELS),
        owner: text,
        accountable: text,
        departments: texts,
        status: oneOf(TOUCHPOINT_STATUSES),
        due: day,
        atStandard: orUnknown([true, false]),
      })
    case 'barrier':
      return fc.record({
        kind: fc.constant(kind),
        ...base,
        number: fc.constant(0),
        severity: oneOf(SEVERITIES),
        blocks: fc.constantFrom(stage, null),
        solutions: fc.constant<string[]>([]),
      })
    case 'solution':
      return fc.record({
        kind: fc.constant(kind),
        ...base,
        urgency: oneOf(URGENCIES),
        owner: text,
        due: day,
      })
    case 'kpi':
      return fc.record({
        kind: fc.constant(kind),
        ...base,
        value: text,
        change: text,
        trend: orUnknown(TRENDS),
        better: fc.constantFrom('up' as const, 'down' as const),
      })
    case 'offer':
      return fc.record({
        kind: fc.constant(kind),
        ...base,
        advantage: text,
        benefit: text,
        usp: fc.array(text, { minLength: 4, maxLength: 4 }),
        skeptic: fc.array(orUnknown([true, false]), { minLength: 5, maxLength: 5 }),
      })
    case 'cost':
      return fc.record({ kind: fc.constant(kind), ...base, part: oneOf(COST_PARTS), amount: text })
    case 'decision':
      return fc.record({
        kind: fc.constant(kind),
        ...base,
        affects: fc.constant<CardOf<'decision'>['affects']>([]),
        day,
        author: text,
        verdict: oneOf(VERDICTS),
      })
  }
}

/** A sound journey of any shape: some cards of a lane's own kind, some moved there from another. */
export const journey: fc.Arbitrary<Journey> = fc
  .record({
    head,
    personas: fc.nat({ max: 2 }).chain((count) => all(ids('p', count).map(personaOf))),
    stages: fc.integer({ min: 1, max: 4 }).chain((count) => all(ids('s', count).map(stageOf))),
    count: fc.nat({ max: 12 }),
  })
  .chain(({ head, personas, stages, count }) =>
    fc
      .nat({ max: 5 })
      .chain((lanes) =>
        all(
          ids('l', lanes).map((id) =>
            laneOf(
              id,
              personas.map((persona) => persona.id),
            ),
          ),
        ),
      )
      .chain((lanes) => {
        const holding = lanes.filter(({ kind }) => cardKindOfLane(kind) !== null)
        const cards = holding.length === 0 ? [] : ids('c', count)
        return all(
          cards.map((id) =>
            fc
              .tuple(oneOf(stages), oneOf(holding), oneOf(CARD_KINDS), fc.boolean())
              .chain(([stage, lane, other, moved]) =>
                cardOf(moved ? other : (cardKindOfLane(lane.kind) ?? other), id, {
                  stage: stage.id,
                  lane: lane.id,
                }),
              ),
          ),
        )
          .chain(linked)
          .chain((linkedCards) =>
            withStageLinks({ ...head, personas, stages, lanes, cards: linkedCards }),
          )
      }),
  )

export const CARD_KINDS: readonly CardKind[] = [
  'note',
  'touchpoint',
  'barrier',
  'solution',
  'kpi',
  'offer',
  'cost',
  'step',
  'decision',
]

const ids = (prefix: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${prefix}${index}`)
