import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markdown } from '../../../src/formats/markdown'
import { documentOf } from '../../../src/formats/markdown/document-of'
import type { Journey } from '../../../src/journey/journey'
import { newCard, newLane, newPersona, newStage } from '../../../src/journey/new-record'
import { spikedJourney } from '../spiked-journey'
import { sample } from '../../journey/sample'
import { PIECES } from './pieces'
import { readBlocks } from './read-blocks'

const write = (journey: Journey): string => markdown.write(journey).text
const bare: Journey = {
  ...sample,
  personas: [],
  stages: [{ ...newStage('A'), id: 'a' }],
  lanes: [],
  cards: [],
}
/** A map of one lane with some cards in its stage. */
const withCards = (
  kind: 'touchpoints' | 'kpis' | 'offer' | 'cost' | 'notes',
  ...cards: Journey['cards']
) => write({ ...bare, lanes: [{ ...newLane(kind, 'Lane'), id: 'l' }], cards })
const lineWith = (text: string, word: string): string =>
  text.split('\n').find((line) => line.includes(word)) ?? ''

describe('a map as a document', () => {
  it('has headings for all there is, and lists of what is in it', () => {
    const stages = sample.stages.map((stage) =>
      stage.id === 'a'
        ? { ...stage, task: 'Sell', score: 2 as const, emotion: 1 as const, feeling: 'hope' }
        : stage,
    )
    expect(write({ ...sample, stages })).toBe(`# Sample

Customer journey map

## Facts

- **What the map shows:** As is
- **Stages:** 3
- **Cards:** 8
- **Lanes:** Actions — Ann; Touchpoints; Emotions; Barriers; Solutions

## Personas

### Ann

### Bob

## At a glance

| Stage | Importance | Score | Emotion |
| --- | --- | --- | --- |
| Stage 1. A | unknown | 2 of 5 | +1, good, “hope” |
| Stage 2. B | unknown | unknown | unknown |
| Stage 3. C | unknown | unknown | unknown |

## Stages

### Stage 1. A

- **Our task:** Sell
- **Importance:** unknown
- **Score:** 2 of 5
- **Emotion:** +1, good, “hope”

#### Actions — Ann

- n1
- n2
- n3

#### Barriers

- **B1** wall (needs a workaround; blocks the way out of: A; solutions: “door”, “ladder” (B))

#### Solutions

- door (answers: B1; soon)

### Stage 2. B

- **Importance:** unknown
- **Score:** unknown
- **Emotion:** unknown

#### Actions — Ann

- other

#### Touchpoints

- site (Something else, online; importance: unknown; score: unknown)

#### Solutions

- ladder (answers: B1; soon)

### Stage 3. C

- **Importance:** unknown
- **Score:** unknown
- **Emotion:** unknown
`)
  })

  it('speaks the language of the map', () => {
    const text = write({ ...sample, language: 'ru' })
    expect(text).toContain('Карта пути клиента')
    expect(text).toContain(
      '- **Б1** wall (нужен обходной путь; мешает уйти с этапа: A; решения: «door», «ladder» (B))',
    )
  })

  it.each([
    ['up', 'up', 'rising, for the better'],
    ['down', 'up', 'falling, for the worse'],
    ['down', 'down', 'falling, for the better'],
    ['flat', 'up', 'unchanged'],
    [null, 'up', 'trend unknown'],
  ] as const)('says a trend (%s, better %s) in words: %s', (trend, better, words) => {
    const card = newCard('kpi', 'a', 'l', 'Visits')
    if (card.kind !== 'kpi') throw new Error('no KPI')
    const text = withCards('kpis', { ...card, value: '2,400', change: '+8%', trend, better })
    expect(text).toContain(`- Visits: 2,400 (since last time: +8%; ${words})`)
  })

  it('says of a touchpoint what is filled in, and whether it is at standard where anybody has looked', () => {
    const card = newCard('touchpoint', 'a', 'l', 'Shop')
    const other = newCard('touchpoint', 'a', 'l', 'Site')
    if (card.kind !== 'touchpoint') throw new Error('no touchpoint')
    const filled = {
      ...card,
      channel: 'store' as const,
      place: 'offline' as const,
      importance: 5 as const,
      owner: 'Olga',
      departments: ['Sales', 'IT'],
      status: 'missing' as const,
      due: '2026-12-01',
      atStandard: false,
      evidence: { level: 'observed' as const, source: 'Visit' },
    }
    const text = withCards('touchpoints', filled, other)
    expect(lineWith(text, 'Shop')).toBe(
      '- Shop (Store, offline; importance: 5 of 5; score: unknown; state: missing; owner: Olga; departments: Sales, IT; due: 2026-12-01; at standard: no; observed: Visit)',
    )
    expect(lineWith(text, 'Site')).toContain('at standard: unknown')
  })

  it('says offers and costs in full', () => {
    const offer = { ...newCard('offer', 'a', 'l', 'Fresh'), advantage: 'lasts', benefit: 'joy' }
    expect(withCards('offer', offer)).toContain('- Fresh (advantage: lasts; benefit: joy)')
    const cost = { ...newCard('cost', 'a', 'l', 'Licence'), amount: '€5' }
    expect(withCards('cost', cost)).toContain('- Price: Licence: €5')
  })

  it('says a barrier that nobody answers, and one that has no number yet', () => {
    const card = newCard('barrier', 'a', 'l', 'Wall')
    expect(withCards('notes', card)).toContain(
      '- Wall (needs a workaround; blocks the way out of: A; no solution yet)',
    )
  })

  it('has people in it where they are counted, unknown where they are not', () => {
    const stages = [{ ...newStage('A'), entered: 100 }, newStage('B')]
    const text = write({ ...bare, stages })
    expect(text).toContain('| Stage 1. A | unknown | unknown | unknown | 100 | unknown |')
    expect(text).toContain('- **Came in:** 100\n- **Went on:** unknown')
  })

  it('counts fields that it does not know, and nothing else', () => {
    expect(markdown.write(sample).losses).toEqual([])
    expect(markdown.write({ ...sample, mood: 'good' }).losses).toEqual([
      { code: 'field-left-out', count: 1, example: 'good' },
    ])
  })

  it('is understood by a Markdown parser as it is meant, whatever the texts', () => {
    fc.assert(
      fc.property(spikedJourney(PIECES), (journey) => {
        const read = readBlocks(write(journey))
        expect(read.map(shape)).toEqual(documentOf(journey).map(shape))
      }),
      { numRuns: 300 },
    )
  })

  it('has every text in it that people wrote, of all that is not hidden', () => {
    fc.assert(
      fc.property(spikedJourney(['a', 'b', 'Ы']), ({ lanes, ...rest }) => {
        const journey = { ...rest, lanes: lanes.map((lane) => ({ ...lane, hidden: false })) }
        const said = JSON.stringify(readBlocks(write(journey)))
        for (const text of textsIn(journey, new Set(TEXTS)))
          expect(said).toContain(JSON.stringify(text.trim()).slice(1, -1))
      }),
      { numRuns: 300 },
    )
  })

  it('says all there is of a persona', () => {
    const persona = {
      ...newPersona('Ann'),
      role: 'user' as const,
      description: 'Buys for two',
      quote: 'Quick!',
      needs: ['sleep', 'quiet'],
      entry: 'search' as const,
      offer: 'A trial',
      stances: [
        { stage: 'a', is: 'against' as const },
        { stage: 'gone', is: 'for' as const },
      ],
    }
    expect(write({ ...bare, personas: [persona] })).toContain(`### Ann

Buys for two

> Quick!

- **Role:** End user
- **Needs:** sleep; quiet
- **What we offer them:** A trial
- **Where they come in:** Search
- **For or against:** against: A
`)
  })

  it('says steps with what belongs to them, decisions with what they mean at a stage, and questions asked of an offer', () => {
    const step = {
      ...newCard('step', 'a', 'l', 'Look'),
      id: 'look',
      link: { node: '1:2', name: 'Frame 7' },
    }
    const note = { ...newCard('note', 'a', 'l', 'Reads'), step: 'look' }
    const decision = {
      ...newCard('decision', 'a', 'l', 'Raise prices'),
      verdict: 'change' as const,
      author: 'Olga',
      day: '2026-11-01',
      affects: [{ stage: 'a', contradicts: true, why: 'They compare', strengthen: 'Say why' }],
    }
    const offer = {
      ...newCard('offer', 'a', 'l', 'Trial'),
      usp: ['Free', '', 'Long', ''],
      skeptic: [true, false, null, null, null],
    }
    const text = withCards('notes', step, note, decision, offer)
    expect(text).toContain('- Look (link to a layer: Frame 7)')
    expect(text).toContain('- Reads (step: Look)')
    expect(text).toContain(
      '- Raise prices (change it first; by: Olga; day: 2026-11-01; A: against their needs, They compare, Make it help: Say why)',
    )
    expect(text).toContain(
      '- Trial (what makes it one of its kind: Free; Long; questions of a skeptic: yes, no, unknown, unknown, unknown)',
    )
  })

  it('says what was expected of a stage, and the way back', () => {
    const stages = [
      { ...newStage('A'), id: 'a' },
      { ...newStage('B'), expected: 4 as const, returns: { to: 'a', when: 'It broke' } },
    ]
    expect(write({ ...bare, stages, kind: 'eyes', flow: 'cyclic' })).toMatch(
      /Kind of map:\*\* through the customer’s eyes\n- \*\*How the way goes:\*\* begins anew[^]*Expected:\*\* 4 of 5[^]*Way back:\*\* A: It broke/,
    )
  })

  it('leaves out what is hidden, and counts it', () => {
    const lanes = sample.lanes.map((lane) => ({ ...lane, hidden: lane.id === 'actions' }))
    const { text, losses } = markdown.write({ ...sample, lanes })
    expect(text).not.toContain('n1')
    expect(text).toContain('**Cards:** 4')
    expect(losses.map(({ code, count }) => [code, count])).toEqual([
      ['lane-left-out', 1],
      ['card-left-out', 4],
    ])
  })
})

/** Fields that hold texts of people. */
const TEXTS = [
  ...['title', 'scenario', 'name', 'description', 'quote', 'priorities', 'subtitle', 'task'],
  ...[
    'feeling',
    'tools',
    'text',
    'source',
    'departments',
    'value',
    'change',
    'advantage',
    'benefit',
  ],
  ...['amount', 'owner', 'hint', 'accountable', 'usp', 'author', 'why', 'strengthen', 'needs'],
  ...['properties', 'factors', 'besides', 'benefits', 'offer', 'communications', 'when'],
]

/** Every line of every text in some fields, wherever they stand. */
function textsIn(value: unknown, fields: ReadonlySet<string>, isText = false): string[] {
  if (typeof value === 'string') return isText ? value.split('\n') : []
  if (Array.isArray(value)) return value.flatMap((one) => textsIn(one, fields, isText))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, fields, fields.has(key)))
}

/** Structure without words: type, level, how many items, rows and columns. */
const shape = (block: ReturnType<typeof readBlocks>[number]): unknown => {
  if (typeof block === 'string') return block
  switch (block.type) {
    case 'heading':
      return `heading ${block.level}`
    case 'list':
      return block.items.map(({ label }) => label)
    case 'table':
      return block.rows.map((row) => row.length)
    case 'paragraph':
    case 'quote':
      return block.type
  }
}
