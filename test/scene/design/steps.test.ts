import { describe, expect, it } from 'vitest'
import { LANGUAGES, type Journey } from '../../../src/journey/journey'
import { newCard, newLane } from '../../../src/journey/new-record'
import { composeDesign } from '../../../src/scene/compose-design'
import { stepsAcross, widthOf } from '../../../src/scene/design/step'
import type { Shape } from '../../../src/scene/shape'
import { viewMap } from '../../../src/scene/view/map-view'
import { governed } from '../../journey/governed'
import { shapesByKey } from '../walk'

const draw = (journey: Journey): ReadonlyMap<string, Shape> =>
  shapesByKey(composeDesign(viewMap(journey)))
const texts = (...all: string[]) => all.map((text) => ({ text, link: null }))
const link = { node: '12:34', name: 'Checkout' }
const textAt = (shapes: ReadonlyMap<string, Shape>, key: string): string | undefined => {
  const shape = shapes.get(key)
  return shape?.type === 'text' ? shape.text : undefined
}

describe('steps of a stage', () => {
  it('stand side by side where two or three fit, else one under another', () => {
    expect(stepsAcross(texts('Sees an advert', 'Hears of us'))).toBe(2)
    expect(stepsAcross(texts('Looks', 'Asks', 'Pays'))).toBe(3)
    expect(stepsAcross(texts('Looks', 'Recommendations', 'Pays'))).toBe(1)
    expect(stepsAcross(texts('Looks'))).toBe(1)
    expect(stepsAcross(texts('Looks', 'Asks').map((step) => ({ ...step, link })))).toBe(2)
    expect(stepsAcross(texts('Looks', 'Asks', 'Pays').map((step) => ({ ...step, link })))).toBe(1)
    expect(stepsAcross(texts('A', 'B', 'C', 'D'))).toBe(1)
    expect(stepsAcross(texts('one two three four five six seven', 'B', 'C'))).toBe(1)
  })

  it('fit into their cell with the gaps between them', () => {
    for (const across of [1, 2, 3])
      expect(widthOf(across) * across + 8 * (across - 1)).toBeLessThanOrEqual(240)
  })

  it('have their numbers, and as wide a text as leaves room for them', () => {
    const shapes = draw(governed())
    expect(textAt(shapes, 'card:step0/number')).toBe('1.1')
    expect(textAt(shapes, 'card:step6/number')).toBe('3.3')
    expect(shapes.get('card:step0')).toMatchObject({ width: widthOf(2) })
    expect(shapes.get('card:step6')).toMatchObject({ width: widthOf(3) })
    expect(shapes.get('card:step9')).toMatchObject({ width: widthOf(1) })
  })

  it('lay out their cell the same way however many there are, for what fills a parent would turn with it', () => {
    const layoutOf = (journey: Journey, key: string) => {
      const shape = draw(journey).get(key)
      return shape?.type === 'frame' ? [shape.layout, shape.wrap] : []
    }
    const journey = governed()
    const empty = { ...journey, cards: [] }
    for (const { id } of journey.stages)
      expect(layoutOf(journey, `cell:steps:${id}`)).toEqual(layoutOf(empty, `cell:steps:${id}`))
  })

  it('stand right beneath the stages where their lane is the first', () => {
    const { stages, ...journey } = governed()
    const tasked = stages.map((stage) => ({ ...stage, task: 'Say it' }))
    const keys = [...draw({ ...journey, stages: tasked }).keys()].filter((key) =>
      /^(journey:news\/(stages|tasks)|lane:\w+)$/.test(key),
    )
    expect(keys.slice(0, 4)).toEqual([
      'journey:news/stages',
      'lane:steps',
      'journey:news/tasks',
      'lane:actions',
    ])
  })

  it('link to the layer that shows them', () => {
    const journey = governed()
    const cards = journey.cards.map((card) => (card.id === 'step6' ? { ...card, link } : card))
    expect(draw({ ...journey, cards }).get('card:step6/link')).toMatchObject({
      text: '↗ Checkout',
      link: '12:34',
    })
    expect(draw(journey).has('card:step6/link')).toBe(false)
  })
})

describe('a card of a step', () => {
  it.each(['note', 'touchpoint', 'barrier', 'solution', 'kpi', 'offer', 'cost'] as const)(
    'of the kind %s has the number of the step, and without one none',
    (kind) => {
      const journey = governed()
      const lane = { ...newLane('notes', 'All'), id: 'all' }
      const card = { ...newCard(kind, 'stage2', 'all', 'Something'), id: 'x' }
      const numberOf = (step: string | null): string | undefined =>
        textAt(
          draw({
            ...journey,
            lanes: [...journey.lanes, lane],
            cards: [...journey.cards, { ...card, step }],
          }),
          'card:x/step/word',
        )
      expect(numberOf('step5')).toBe('3.2')
      expect(numberOf(null)).toBeUndefined()
    },
  )

  it('is drawn anew when its step gets another number', () => {
    const journey = governed()
    const moved = { ...journey, stages: [...journey.stages].reverse() }
    expect(textAt(draw(journey), 'card:touchpoint0.0/step/word')).toBe('1.1')
    expect(textAt(draw(moved), 'card:touchpoint0.0/step/word')).toBe('5.1')
  })
})

describe('what is expected', () => {
  it.each(LANGUAGES)('is said in the header beside what turns out, in %s', (language) => {
    const shapes = draw(governed(language))
    const said = governed().stages.map(({ id }) => textAt(shapes, `stage:${id}/gap/mark/word`))
    expect(said.every((text) => text !== undefined)).toBe(true)
    expect(said[1]).toMatch(/^−2 /)
    expect(textAt(shapes, 'lane:experience/gap/word')).toMatch(/: 2 (of|из) 4$/)
    expect(shapes.has('lane:actions/gap')).toBe(false)
  })

  it('is not mentioned where nobody has said it', () => {
    const journey = governed()
    const stages = journey.stages.map((stage) => ({ ...stage, expected: null }))
    const shapes = draw({ ...journey, stages })
    expect([...shapes.keys()].filter((key) => key.includes('/gap'))).toEqual([])
  })
})
