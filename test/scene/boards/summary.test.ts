import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Journey } from '../../../src/journey/journey'
import { newCard, newStage } from '../../../src/journey/new-record'
import { EMOTIONS } from '../../../src/journey/scales'
import { composeBoard } from '../../../src/scene/boards/compose-board'
import { childrenOf } from '../../../src/scene/shape'
import { viewMap } from '../../../src/scene/view/map-view'
import { buildTemplate } from '../../../src/templates/build-template'
import { b2b } from '../../../src/templates/b2b'
import { retail } from '../../../src/templates/retail'
import { journey as anyJourney } from '../../journey/arbitrary'
import { workedOn } from '../../templates/worked-on'

const draw = (journey: Journey, drawing: 'design' | 'jam' = 'design') =>
  composeBoard('summary', viewMap(journey), drawing).scene
const textsOf = (journey: Journey): string[] =>
  childrenOf(draw(journey)).flatMap((shape) => (shape.type === 'text' ? [shape.text] : []))
const said = (journey: Journey): string => textsOf(journey).join('\n')
const pointsOf = (journey: Journey): number =>
  childrenOf(draw(journey)).filter(({ name }) => name === 'Point').length

describe('the summary', () => {
  it.each(['design', 'jam'] as const)('is one page, whatever is on the map (%s)', (drawing) => {
    fc.assert(
      fc.property(anyJourney, (journey) => {
        const { width, height } = draw(journey, drawing)
        if (journey.stages.length > 0)
          expect(Number(width) / Number(height)).toBeCloseTo(420 / 297, 2)
      }),
      { numRuns: 100 },
    )
  })

  it('is one page also of long texts, many stages and thousands of cards, in a few hundred shapes', () => {
    const journey = workedOn(buildTemplate(b2b, 'en'))
    const long = 'Many words that nobody reads to their end '.repeat(20)
    const cards = Array.from({ length: 5000 }, (_, i) => {
      const kind = (['barrier', 'kpi', 'touchpoint', 'decision'] as const)[i % 4] ?? 'kpi'
      return { ...newCard(kind, journey.stages[0]?.id ?? '', kind, long), id: `c${i}` }
    })
    const stages = Array.from({ length: 200 }, (_, i) => ({
      ...newStage(long),
      id: `s${i}`,
      emotion: EMOTIONS[i % 5] ?? null,
    }))
    const scene = draw({ ...journey, title: 'WWWW '.repeat(60), scenario: long, stages, cards })

    expect(Number(scene.width) / Number(scene.height)).toBeCloseTo(420 / 297, 2)
    expect(childrenOf(scene).length).toBeLessThan(500)
  })

  it('can be read on A4', () => {
    const { width } = draw(buildTemplate(retail, 'en'))
    // 12 pixels of a page that is 297 mm wide, in points.
    expect(((12 * 297) / Number(width)) * (72 / 25.4)).toBeGreaterThan(7)
  })

  it('names the best moment, the worst, and where most are lost', () => {
    const text = said(buildTemplate(retail, 'en'))

    expect(text).toContain('▲ Best moment\nDelivery: Delight +2')
    expect(text).toContain('▼ Worst moment\nChoosing a shop: Distrust −2')
    expect(text).toMatch(/On the site · Went on: 111 of 1\s008 \(11\s%\)/)
  })

  it('names the first of several moments that are alike, and counts the others', () => {
    const journey = buildTemplate(retail, 'en')
    const stages = journey.stages.map((stage, i) => ({
      ...stage,
      feeling: '',
      emotion: i < 3 ? (2 as const) : (-1 as const),
    }))

    expect(said({ ...journey, stages })).toContain('▲ Best moment\nSearch: +2 … and 2 more')
  })

  it('says whose journey it is, and in which language it is told', () => {
    const journey = buildTemplate(b2b, 'ru')

    expect(said(journey)).toContain('Персоны: Елена Орлова, Игорь Савельев, Наталья Белова')
    expect(said(journey)).toContain('На русском')
    expect(said({ ...journey, kind: 'study' })).not.toContain('Елена Орлова')
  })

  it('names five barriers of all, with what answers them and who does it', () => {
    const text = said(buildTemplate(retail, 'en'))

    expect(text).toContain('What stops them: 5 of 14')
    expect(text).toContain('■ makes them leave · B3 · Choosing a shop')
    expect(text).toContain('→ Answer every review within a day (Customer care)')
  })

  it('says where a barrier has no answer', () => {
    const journey = buildTemplate(retail, 'en')
    const cards = journey.cards.filter(({ kind }) => kind !== 'solution')

    expect(said({ ...journey, cards })).toContain('◇ no solution yet')
  })

  it('tells KPIs that go wrong first, in words and with a sign', () => {
    expect(said(buildTemplate(retail, 'en'))).toContain('4.1 of 5 ▼ −0.2 · for the worse')
  })

  it('names decisions that are not settled, and no others', () => {
    const journey = workedOn(buildTemplate(retail, 'en'))
    const settled = journey.cards.map((card) =>
      card.kind === 'decision' ? { ...card, verdict: 'go' as const } : card,
    )

    expect(said(journey)).toContain('▲ change it first: Support by phone on weekdays only')
    expect(said({ ...journey, cards: settled })).not.toContain('Decisions not settled yet')
  })

  it('leaves a gap for what is unknown, and says how much that is', () => {
    const journey = buildTemplate(retail, 'en')
    const stages = journey.stages.map((stage) => ({
      ...stage,
      emotion: null,
      entered: null,
      passed: null,
    }))

    expect(pointsOf(journey)).toBe(6)
    expect(said(journey)).toContain('Stages without a feeling: 1 of 7')
    expect(pointsOf({ ...journey, stages })).toBe(0)
    expect(said({ ...journey, stages })).toContain('Stages without a feeling: 7 of 7')
    expect(said({ ...journey, stages })).toContain('Stages without a count of people: 7 of 7')
    expect(said({ ...journey, stages })).not.toContain('▼ Worst loss')
  })

  it('of a map without stages says that there are none', () => {
    const journey = { ...buildTemplate(retail, 'en'), stages: [], cards: [] }

    expect(textsOf(journey)).toContain('No stages yet.')
  })
})
