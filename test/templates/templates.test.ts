import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { cardsByCell, cellKey } from '../../src/journey/cell'
import { checkReferences } from '../../src/journey/check-references'
import { journey as journeySchema, LANGUAGES, type Journey } from '../../src/journey/journey'
import type { Lane } from '../../src/journey/lane'
import { cardKindOfLane } from '../../src/journey/lane-kind'
import type { Stage } from '../../src/journey/stage'
import { buildTemplate } from '../../src/templates/build-template'
import { templateById, TEMPLATES } from '../../src/templates/templates'

const cases = TEMPLATES.flatMap((draft) =>
  LANGUAGES.map((language) => ({ id: draft.id, language, draft })),
)

describe.each(cases)('template $id in $language', ({ draft, language }) => {
  const journey = buildTemplate(draft, language)

  it('is a sound journey', () => {
    const parsed = z.safeParse(journeySchema, journey)
    expect(parsed.error).toBeUndefined()
    expect(parsed.data).toEqual(journey)
    expect(checkReferences(journey)).toEqual([])
  })

  it('has content in every cell of every lane that holds cards, but that a stage may have no steps', () => {
    const cells = cardsByCell(journey)
    const empty = journey.lanes
      .filter(({ kind }) => cardKindOfLane(kind) !== null && kind !== 'steps')
      .flatMap((lane) =>
        journey.stages
          .filter((stage) => !mayBeEmpty(journey, lane, stage))
          .filter((stage) => (cells.get(cellKey(lane.id, stage.id)) ?? []).length === 0)
          .map((stage) => `${lane.name} × ${stage.name}`),
      )
    expect(empty).toEqual([])
  })

  it('has cards of the kind their lanes are made for, each with a text', () => {
    const kinds = new Map(journey.lanes.map(({ id, kind }) => [id, cardKindOfLane(kind)]))
    for (const card of journey.cards) {
      expect(card.kind).toBe(kinds.get(card.lane))
      expect(card.text).not.toBe('')
    }
  })

  it('leads from every step to what happens there', () => {
    const steps = journey.cards.filter(({ kind }) => kind === 'step')
    const lanes = journey.lanes.filter(({ kind }) => kind === 'steps')
    expect(steps.length > 0).toBe(lanes.length > 0)
    const led = new Set(journey.cards.map(({ step }) => step))
    expect(steps.filter(({ id }) => !led.has(id))).toEqual([])
  })

  it('answers every barrier with a solution, and every solution answers one', () => {
    const barriers = journey.cards.filter((card) => card.kind === 'barrier')
    expect(barriers.length > 0).toBe(journey.lanes.some(({ kind }) => kind === 'barriers'))
    expect(barriers.filter(({ solutions }) => solutions.length === 0)).toEqual([])
    expect(barriers.filter(({ blocks, stage }) => blocks !== stage)).toEqual([])
    const answering = new Set(barriers.flatMap(({ solutions }) => solutions))
    const solutions = journey.cards.filter(({ kind }) => kind === 'solution')
    expect(solutions.filter(({ id }) => !answering.has(id))).toEqual([])
  })

  it('gives every KPI a figure', () => {
    const kpis = journey.cards.filter((card) => card.kind === 'kpi')
    expect(kpis.filter(({ value }) => !/\d/.test(value))).toEqual([])
    expect(kpis.filter(({ change, trend }) => (change === '') !== (trend === null))).toEqual([])
  })

  it('says of most cards how well they are founded, at every level', () => {
    const levels = journey.cards.flatMap(({ evidence }) => (evidence === null ? [] : [evidence]))
    expect(levels.length / journey.cards.length).toBeGreaterThan(0.6)
    expect(new Set(levels.map(({ level }) => level)).size).toBe(3)
    expect(levels.filter(({ source }) => source === '')).toEqual([])
  })

  it('names a feeling where the emotion is known and nowhere else', () => {
    const odd = journey.stages.filter(
      ({ emotion, feeling }) => (emotion === null) !== (feeling === ''),
    )
    expect(odd).toEqual([])
  })

  it('has its own ids each time it is built', () => {
    const again = buildTemplate(draft, language)
    const ids = new Set(idsOf(journey))
    expect(ids.size).toBe(idsOf(journey).length)
    expect(idsOf(again).filter((id) => ids.has(id))).toEqual([])
  })
})

describe.each(TEMPLATES)('template $id', (draft) => {
  it('is the same journey in every language but for the texts', () => {
    const [en, ...others] = LANGUAGES.map((language) => skeleton(buildTemplate(draft, language)))
    for (const other of others) expect(other).toEqual(en)
  })

  it('stays whole without the stages that a company may not have', () => {
    const stages = draft.stages.filter(({ isOptional }) => isOptional !== true)
    expect(stages.length).toBeGreaterThan(1)
    const { cards, ...rest } = buildTemplate({ ...draft, stages }, 'en')
    expect(checkReferences({ ...rest, cards })).toEqual([])
    const barriers = cards.filter((card) => card.kind === 'barrier')
    expect(barriers.filter(({ solutions }) => solutions.length === 0)).toEqual([])
  })

  it('names the concepts it comes from', () => {
    expect(draft.covers.length).toBeGreaterThan(0)
    for (const concept of draft.covers) {
      expect(concept).toMatch(/^C\d{1,3}$/)
      expect(Number(concept.slice(1))).toBeGreaterThanOrEqual(1)
      expect(Number(concept.slice(1))).toBeLessThanOrEqual(111)
    }
    expect(new Set(draft.covers).size).toBe(draft.covers.length)
  })

  it('is found by its id', () => {
    expect(templateById(draft.id)).toBe(draft)
  })
})

describe('the templates', () => {
  it('begin with a retail, a B2B and a SaaS journey', () => {
    expect(TEMPLATES.slice(0, 3).map(({ id }) => id)).toEqual(['retail', 'b2b', 'saas'])
    expect(new Set(TEMPLATES.map(({ id }) => id)).size).toBe(TEMPLATES.length)
    expect(templateById('no-such')).toBeUndefined()
  })

  it('retail has seven stages, one of which nobody has looked into', () => {
    const { stages, cards } = build('retail')
    expect(stages).toHaveLength(7)
    expect(stages.filter(({ score, emotion }) => score === null && emotion === null)).toHaveLength(
      1,
    )
    const places = cards.flatMap((card) => (card.kind === 'touchpoint' ? [card.place] : []))
    expect(new Set(places)).toEqual(new Set(['online', 'offline']))
  })

  it('retail can do without the visit to a store, and SaaS without a trial', () => {
    const optional = (id: string) =>
      (templateById(id)?.stages ?? []).filter(({ isOptional }) => isOptional === true)
    expect(optional('retail').map(({ name }) => name[0])).toEqual(['Store visit'])
    expect(optional('saas').map(({ name }) => name[0])).toEqual(['Trial'])
  })

  it('SaaS keeps the importance of the four stages it grew from', () => {
    const { stages } = build('saas')
    const original = ['Need awareness', 'Option review', 'Purchase decision', 'Onboarding and use']
    const kept = stages.filter(({ name }) => original.includes(name))
    expect(kept.map(({ importance }) => importance)).toEqual([3, 5, 4, 5])
    expect(stages).toHaveLength(6)
  })

  it('SaaS has recommendations of every urgency', () => {
    const urgencies = build('saas').cards.flatMap((card) =>
      card.kind === 'solution' ? [card.urgency] : [],
    )
    expect(new Set(urgencies)).toEqual(new Set(['later', 'soon', 'urgent']))
  })

  it('B2B has a persona for each buying role, with lanes of her own', () => {
    const { personas, lanes } = build('b2b')
    expect(personas.map(({ role }) => role).sort()).toEqual(['economic', 'technical', 'user'])
    for (const { id } of personas) expect(lanes.some(({ persona }) => persona === id)).toBe(true)
  })
})

/** An assessment asks what is wrong only where the score is low: what does well has no barriers to overcome (C104). */
const mayBeEmpty = ({ kind }: Journey, lane: Lane, { score }: Stage): boolean =>
  kind === 'assessment' &&
  (lane.kind === 'barriers' || lane.kind === 'solutions') &&
  (score === null || score > 3)

function build(id: string): Journey {
  const draft = TEMPLATES.find((one) => one.id === id)
  if (draft === undefined) throw new Error(`No template ${id}`)
  return buildTemplate(draft, 'en')
}

const idsOf = ({ id, personas, stages, lanes, cards }: Journey): string[] => [
  id,
  ...[...personas, ...stages, ...lanes, ...cards].map((record) => record.id),
]

/** A journey without its texts, with places in the order instead of ids. */
function skeleton(journey: Journey): unknown {
  const places = new Map(idsOf(journey).map((id, index) => [id, index]))
  return JSON.parse(JSON.stringify(journey), (key, value: unknown) => {
    if (key === 'language') return undefined
    if (typeof value !== 'string') return value
    const place = places.get(value)
    if (place !== undefined) return place
    return ENUMS.has(key) ? value : value === ''
  })
}

const ENUMS = new Set(
  [
    'kind',
    'channel',
    'place',
    'status',
    'severity',
    'urgency',
    'trend',
    'better',
    'part',
    'role',
  ].concat(['level', 'traffic', 'state', 'theme']),
)
