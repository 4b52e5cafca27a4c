import { describe, expect, it } from 'vitest'
import { cardKindOfLane, LANE_KINDS } from '../../../src/journey/lane-kind'
import { journey as schema, type Journey } from '../../../src/journey/journey'
import { newCard, newLane, newPersona, newStage } from '../../../src/journey/new-record'
import { composeDesign } from '../../../src/scene/compose-design'
import { viewMap } from '../../../src/scene/view/map-view'
import { sample } from '../../journey/sample'
import { expectWhole } from '../read-back'
import { shapesByKey, walk } from '../walk'

const draw = (journey: Journey) => composeDesign(viewMap(journey))

/** A journey with a lane and a card of every kind, and every text of it the same. */
function journeyOf(text: string): Journey {
  const lanes = LANE_KINDS.map((kind, index) => ({
    ...newLane(kind, text),
    id: `l${index}`,
    hint: text,
  }))
  const stage = {
    ...newStage(text),
    id: 's',
    subtitle: text,
    task: text,
    feeling: text,
    emotion: 1 as const,
  }
  const persona = {
    ...newPersona(text),
    id: 'p',
    description: text,
    quote: text,
    priorities: [text],
  }
  const say = {
    owner: text,
    value: text,
    change: text,
    advantage: text,
    benefit: text,
    amount: text,
  }
  const cards = lanes.flatMap(({ id, kind }) => {
    const made = cardKindOfLane(kind)
    if (made === null) return []
    const card = newCard(made, 's', id, text)
    const own = Object.fromEntries(Object.entries(say).filter(([field]) => field in card))
    return [{ ...card, ...own, id: `c-${id}`, evidence: { level: 'observed', source: text } }]
  })
  return schema.parse({
    ...sample,
    title: text,
    scenario: text,
    owner: text,
    personas: [persona],
    stages: [{ ...stage, transition: { traffic: 'hot', tools: [text] } }],
    lanes,
    cards,
  })
}

describe('an almost empty journey', () => {
  const empty: Journey = {
    ...sample,
    title: '',
    personas: [],
    stages: [newStage('')],
    lanes: [],
    cards: [],
  }

  it('is drawn: one stage, no lane, no card, nobody', () => {
    const scene = draw(empty)
    const stages = walk(scene).filter(({ record }) => record?.kind === 'stage')
    expect(stages).toHaveLength(1)
    expect(scene.name).toBe('Journey')
    expect(shapesByKey(scene).has('journey:journey/tasks')).toBe(false)
    expectWhole(empty, scene)
  })

  it('says nothing of how well its cards are founded', () => {
    const keys = walk(draw(empty)).map(({ key }) => key)
    expect(keys.filter((key) => key.includes('/facts/'))).toEqual([
      'journey:journey/facts/stages',
      'journey:journey/facts/stages/word',
      'journey:journey/facts/cards',
      'journey:journey/facts/cards/word',
    ])
  })
})

describe('any text', () => {
  it.each([
    ['10,000 characters', 'Ж'.repeat(10_000)],
    ['10,000 characters in words', 'слово '.repeat(1_666)],
    ['markup', '</script><img src=x onerror=alert(1)>'],
    ['emoji and half an emoji', '👩‍👩‍👧 \uD83D'],
    ['from right to left', 'שלום עולם'],
    ['line ends of all kinds', 'a\nb\r\nc\u2028d'],
    ['a name of the language', '__proto__'],
    ['only blanks', ' \t '],
  ])('stands on the map as it is: %s', (_, text) => {
    const journey = journeyOf(text)
    const scene = draw(journey)
    expectWhole(journey, scene)
    for (const { name } of walk(scene)) expect([...name].length).toBeLessThanOrEqual(48)
  })
})
