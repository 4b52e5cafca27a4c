import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exportJson } from '../../src/formats/export-json'
import { importJson } from '../../src/formats/import-json'
import { json } from '../../src/formats/json'
import { readJson } from '../../src/formats/read-json'
import type { ReadJourney } from '../../src/formats/format'
import { newCard, newLane, newStage } from '../../src/journey/new-record'
import { emptyJourney } from '../../src/formats/empty-journey'
import { journey as anyJourney } from '../journey/arbitrary'
import { cardOf, HINTS, lossCounts, readOf, textsOf } from './map-of'

const read = (file: unknown): ReadJourney => readOf(readJson(JSON.stringify(file), HINTS))

/** Our own file with other values in its stages and in a touchpoint. */
function own(
  stages: readonly Readonly<Record<string, unknown>>[],
  envelope: Readonly<Record<string, unknown>> = {},
  card: Readonly<Record<string, unknown>> = {},
): unknown {
  const lane = newLane('touchpoints', 'Points')
  const made = stages.map((fields, index) => ({
    ...newStage(String(index)),
    id: `s${index}`,
    ...fields,
  }))
  const site = { ...newCard('touchpoint', 's0', lane.id, 'Site'), ...card }
  const journey = { ...emptyJourney(HINTS), stages: made, lanes: [lane], cards: [site] }
  return { format: 'tropa-journey', version: 1, ...envelope, journey }
}
const emotions = (file: unknown): unknown => read(file).journey.stages.map(({ emotion }) => emotion)

describe('our own file', () => {
  it('is read as ever: to the letter, with nothing to tell', () => {
    fc.assert(
      fc.property(anyJourney, (journey) => {
        const text = json.write(journey).text
        const { base, ...read } = readOf(readJson(text, HINTS))
        expect(read).toEqual({ journey, losses: [], isWhole: true })
        expect(base?.journey).toBe(journey.id)
      }),
    )
  })

  it('says its scales', () => {
    expect(JSON.parse(exportJson(emptyJourney(HINTS)))).toMatchObject({
      scale: { emotion: '-2..2', score: '1..5', importance: '1..5' },
    })
  })

  it('may have emotions and levels in words, in English and Russian', () => {
    const file = own(
      [
        { emotion: 'very-negative', score: 'low', importance: 'very high' },
        { emotion: 'neutral', score: 'хорошая', importance: null },
        { emotion: 'очень хорошо' },
      ],
      {},
      { score: 'very bad', importance: 4 },
    )
    const { journey, losses } = read(file)
    expect(journey.stages).toMatchObject([
      { emotion: -2, score: 2, importance: 5 },
      { emotion: 0, score: 4, importance: null },
      { emotion: 2, score: null },
    ])
    expect(journey.cards).toMatchObject([{ score: 1, importance: 4 }])
    expect(losses).toEqual([{ code: 'scale-changed', count: 7, example: 'very-negative' }])
  })

  it('may have emotions of 1…5, told by one that can be nothing else', () => {
    expect(emotions(own([{ emotion: 1 }, { emotion: 4 }, { emotion: null }]))).toEqual([
      -2,
      1,
      null,
    ])
    expect(emotions(own([{ emotion: 1 }, { emotion: 2 }]))).toEqual([1, 2])
    expect(importJson(JSON.stringify(own([{ emotion: 4 }])))).toMatchObject({ ok: false })
  })

  it('may have levels of −2…2, told by a negative one', () => {
    const { journey } = read(own([{ score: -2 }, { score: 2 }], {}, { score: 0 }))
    expect(journey.stages.map(({ score }) => score)).toEqual([1, 5])
    expect(journey.cards).toMatchObject([{ score: 3 }])
    expect(readJson(JSON.stringify(own([{ score: 0 }])), HINTS)).toEqual({
      ok: false,
      problem: { code: 'not-a-journey', detail: { path: 'journey.stages[0].score' } },
    })
  })

  it('is on the scale that it says, for all or for each field', () => {
    expect(emotions(own([{ emotion: 1 }, { emotion: 2 }], { scale: '1..5' }))).toEqual([-2, -1])
    expect(emotions(own([{ emotion: 1 }], { scale: { emotion: '1–5', score: 'words' } }))).toEqual([
      -2,
    ])
    const { journey, losses } = read(own([{ emotion: 2, score: 2 }], { scale: '-2..2' }))
    expect(journey.stages).toMatchObject([{ emotion: 2, score: 5 }])
    expect(lossCounts({ losses })).toEqual({ 'scale-changed': 1 })
  })

  it('is refused as ever where no scale fits', () => {
    for (const [stages, path] of [
      [[{ emotion: -1 }, { emotion: 4 }], 'journey.stages[1].emotion'],
      [[{ emotion: 'angry' }], 'journey.stages[0].emotion'],
      [[{ score: 7 }], 'journey.stages[0].score'],
    ] as const)
      expect(readJson(JSON.stringify(own(stages)), HINTS)).toEqual({
        ok: false,
        problem: { code: 'not-a-journey', detail: { path } },
      })
  })

  it('keeps words in fields that we do not know', () => {
    const file = own([{ emotion: 'good', mood: 'good', later: { score: 'high' } }])
    expect(read(file).journey.stages).toMatchObject([
      { emotion: 1, mood: 'good', later: { score: 'high' } },
    ])
  })

  it.each([
    '',
    '[]',
    '7',
    'null',
    '{}',
    '{"a":1}',
    '{"stages":[]}',
    '{"stages":7,"journeys":{"stages":0}}',
  ])('is refused like importJson refuses it: %s', (text) => {
    expect(readJson(text, HINTS)).toEqual(importJson(text))
  })
})

describe('the shape that programs usually make', () => {
  const journey = {
    id: 'j',
    name: 'Sign up',
    description: 'From the ad to the first login',
    state: 'future',
    personaIds: ['p2', 'p3'],
    stages: [
      {
        id: 'b',
        name: 'Login',
        order: 2,
        touchpoints: [
          {
            id: 't3',
            name: 'App',
            channel: 'mobile app',
            emotion: 'positive',
            painPoints: [],
            opportunities: [],
          },
        ],
      },
      {
        id: 'a',
        name: 'Ad',
        order: 1,
        duration: '1 day',
        touchpoints: [
          {
            id: 't1',
            name: 'Banner',
            channel: 'ads',
            emotion: 'negative',
            painPoints: ['Too loud'],
            opportunities: ['Fewer words'],
          },
          {
            id: 't2',
            name: 'Owl',
            channel: 'owl post',
            emotion: 'very-negative',
            painPoints: [{ text: 'Late' }],
            cost: 5,
          },
        ],
      },
    ],
  }
  const personas = [
    { id: 'p1', name: 'Boris' },
    { id: 'p2', name: 'Anna', description: '38', age: 38 },
  ]

  it('becomes a map, with what does not fit told', () => {
    const result = read({ journey, personas })
    expect(result.journey).toMatchObject({
      title: 'Sign up',
      scenario: 'From the ad to the first login',
      state: 'to-be',
      personas: [{ name: 'Anna', description: '38' }, { name: 'p3' }],
      stages: [
        { name: 'Ad', emotion: -2 },
        { name: 'Login', emotion: 1 },
      ],
    })
    expect(textsOf(result.journey)).toEqual({
      Touchpoints: [['Banner', 'Owl'], ['App']],
      Emotions: [[], []],
      Barriers: [['Too loud', 'Late'], []],
      Solutions: [['Fewer words'], []],
    })
    expect(cardOf(result.journey, 'Banner')).toMatchObject({ channel: 'advertising' })
    expect(cardOf(result.journey, 'Late')).toMatchObject({ kind: 'barrier', number: 2 })
    expect(lossCounts(result)).toEqual({
      'scale-changed': 3,
      'scores-averaged': 1,
      'channel-unknown': 1,
      'field-left-out': 3,
    })
  })

  it('may stand alone, or first of several', () => {
    expect(read(journey).journey.title).toBe('Sign up')
    const several = read({ journeys: [journey, { ...journey, name: 'Other' }] })
    expect(several.journey.title).toBe('Sign up')
    expect(several.losses).toContainEqual({ code: 'journey-left-out', count: 1, example: 'Other' })
  })

  it('may have emotions on either scale, which it may say', () => {
    const felt = (values: readonly unknown[], scale?: string): unknown =>
      read({
        name: 'x',
        scale,
        stages: values.map((emotion, index) => ({
          name: String(index),
          touchpoints: [{ name: 't', emotion }],
        })),
      }).journey.stages.map(({ emotion, feeling }) => (feeling === '' ? emotion : feeling))
    expect(felt([1, 5, null])).toEqual([-2, 2, null])
    expect(felt([-2, 2])).toEqual([-2, 2])
    expect(felt([1, 2], '1..5')).toEqual([-2, -1])
    expect(felt(['frustrated', 'very-positive'])).toEqual(['frustrated', 2])
  })

  it('may have touchpoints by their names alone', () => {
    expect(
      textsOf(read({ stages: [{ name: 'A', touchpoints: ['Site', 'Call'] }] }).journey),
    ).toEqual({
      Touchpoints: [['Site', 'Call']],
    })
  })
})

describe('a map of Enablement Map Studio', () => {
  const file = {
    kind: 'cjm',
    version: '1.0',
    id: 'cjm:1',
    persona: { name: 'Anna', description: 'Buys for a team', goal: 'Speed' },
    phases: [
      { id: 'p1', name: 'Notice' },
      { id: 'p2', name: 'Try' },
    ],
    actions: [
      {
        id: 'cjm:action:1',
        name: 'Reads',
        phase: 'p1',
        touchpoints: ['Site'],
        thoughts_feelings: ['Hm'],
        emotion_score: -1,
      },
      {
        id: 'cjm:action:2',
        name: 'Signs up',
        phase: 'Try',
        touchpoints: [],
        thoughts_feelings: [],
        emotion_score: 2,
        source_id: 'x',
      },
      { id: 'cjm:action:3', name: 'Pays', phase: 'gone', emotion_score: null },
    ],
  }

  it('becomes a map, with what does not fit told', () => {
    const result = read(file)
    expect(result.journey).toMatchObject({
      title: 'Untitled',
      personas: [{ name: 'Anna', description: 'Buys for a team' }],
      stages: [
        { name: 'Notice', emotion: -1 },
        { name: 'Try', emotion: 2 },
        { name: 'gone', emotion: null },
      ],
    })
    expect(textsOf(result.journey)).toEqual({
      Actions: [['Reads'], ['Signs up'], ['Pays']],
      Touchpoints: [['Site'], [], []],
      Emotions: [[], [], []],
      Experience: [['Hm'], [], []],
    })
    expect(result.losses).toEqual([{ code: 'field-left-out', count: 3, example: 'version' }])
  })

  it('is refused where it has no phases and no actions', () => {
    expect(readJson(JSON.stringify({ ...file, phases: [], actions: [] }), HINTS)).toMatchObject({
      problem: { code: 'no-stages' },
    })
  })
})
