import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawnTexts } from '../../../src/i18n/drawn-texts'
import { BOARD_IDS, type BoardId } from '../../../src/journey/board-id'
import type { Journey } from '../../../src/journey/journey'
import { newCard } from '../../../src/journey/new-record'
import { composeBoard } from '../../../src/scene/boards/compose-board'
import { countLines } from '../../../src/scene/measure-text'
import { childrenOf, type Text } from '../../../src/scene/shape'
import { viewMap } from '../../../src/scene/view/map-view'
import { buildTemplate } from '../../../src/templates/build-template'
import { TEMPLATES } from '../../../src/templates/templates'
import { journey as anyJourney } from '../../journey/arbitrary'
import { workedOn } from '../../templates/worked-on'
import { sampleJourney } from '../../panel/sample-journey'

const DRAWINGS = ['design', 'jam'] as const
const compose = (id: BoardId, journey: Journey, drawing: 'design' | 'jam' = 'design') =>
  composeBoard(id, viewMap(journey), drawing)
const textsOf = (id: BoardId, journey: Journey): string[] =>
  childrenOf(compose(id, journey).scene).flatMap((shape) =>
    shape.type === 'text' ? [shape.text] : [],
  )

const touchpoints = ({ cards }: Journey): boolean => cards.some(({ kind }) => kind === 'touchpoint')
/** What a board cannot do without; the others are made of stages, which every template has. */
const NEEDS: Partial<Record<BoardId, (journey: Journey) => boolean>> = {
  work: touchpoints,
  departments: touchpoints,
  channels: touchpoints,
  roles: ({ personas }) => personas.length > 0,
  personas: ({ personas }) => personas.length > 0,
}

interface Area {
  readonly key: string
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

function areaOf({ key, text, size, weight, leading, width, x = 0, y = 0 }: Text): Area {
  const room = typeof width === 'number' ? width : 0
  const lines = countLines(text, size, weight, room)
  return { key, left: x, top: y, right: x + room, bottom: y + lines * leading }
}

const overlap = (a: Area, b: Area): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

describe.each(BOARD_IDS)('the board %s', (id) => {
  it.each(DRAWINGS)(
    'can be drawn of any journey: keys are its own and once, and no text lies over another (%s)',
    (drawing) => {
      fc.assert(
        fc.property(anyJourney, (journey) => {
          const { scene } = compose(id, journey, drawing)
          const children = childrenOf(scene)
          const keys = children.map(({ key }) => key)
          expect(new Set(keys).size).toBe(keys.length)
          for (const key of keys) expect(key.startsWith(`board:${id}/`)).toBe(true)
          const areas = children.flatMap((shape) => (shape.type === 'text' ? [areaOf(shape)] : []))
          for (const [i, one] of areas.entries()) {
            expect(one.bottom).toBeLessThanOrEqual(Number(scene.height))
            expect(one.right).toBeLessThanOrEqual(Number(scene.width))
            for (const other of areas.slice(i + 1))
              expect(overlap(one, other) ? [one.key, other.key] : []).toEqual([])
          }
        }),
        { numRuns: 40 },
      )
    },
  )

  it('has the same print where it shows the same, and another where it shows something else', () => {
    const journey = sampleJourney()
    const { print } = compose(id, journey)

    expect(compose(id, structuredClone(journey)).print).toBe(print)
    expect(compose(id, { ...journey, title: 'Another' }).print).not.toBe(print)
    expect(compose(id, { ...journey, theme: 'dusk' }).print).not.toBe(print)
  })

  it.each(TEMPLATES.map((draft) => [draft.id, draft] as const))(
    'says something of %s in both languages, or what it lacks',
    (_, draft) => {
      const [en, ru] = (['en', 'ru'] as const).map((language) =>
        textsOf(id, workedOn(buildTemplate(draft, language))),
      )

      if (NEEDS[id]?.(buildTemplate(draft, 'en')) ?? true) {
        expect(en?.length).toBeGreaterThan(10)
      } else {
        expect(en).toContain(drawnTexts('en').boards[id].empty)
      }
      expect(ru?.length).toBe(en?.length)
      expect(ru?.join()).toMatch(/[а-яё]/)
    },
  )
})

it('of very many rows the first are drawn, and the rest is counted', () => {
  const journey = sampleJourney()
  const [stage] = journey.stages
  const cards = Array.from({ length: 5000 }, (_, i) => ({
    ...newCard('touchpoint', stage?.id ?? '', 'touchpoints', `Touchpoint ${i}`),
    id: `t${i}`,
  }))
  const { scene } = compose('work', { ...journey, cards })

  expect(textsOf('work', { ...journey, cards })).toContain('… + 4850')
  expect(childrenOf(scene).length).toBeLessThan(2500)
})

it('unknown is a gap, never 0', () => {
  const journey = sampleJourney()
  const blank = {
    ...journey,
    stages: journey.stages.map((stage) => ({ ...stage, score: null, entered: null, passed: null })),
    cards: [],
  }

  for (const id of ['funnel', 'scorecard'] as const) {
    const bars = childrenOf(compose(id, blank).scene).filter(({ key }) => key.includes('/bar'))
    expect(bars.map(({ name }) => name)).toEqual(journey.stages.map(() => 'Unknown'))
    expect(textsOf(id, blank).join()).not.toMatch(/\b0\b/)
  }
})

it('the funnel says where most are lost and where most go on', () => {
  const journey = sampleJourney()
  const counts = [1000, 100, 90]
  const stages = journey.stages.slice(0, 2).map((stage, i) => ({
    ...stage,
    entered: counts[i] ?? null,
    passed: counts[i + 1] ?? null,
  }))
  const texts = textsOf('funnel', { ...journey, stages })

  expect(texts).toContain('▼ Worst loss: begin here')
  expect(texts).toContain('▲ Main conversion stage: the strongest offer belongs here')
  expect(texts).toEqual(expect.arrayContaining(['10\u00a0%', '90\u00a0%']))
})

it('the departments are counted for each touchpoint, and nobody is pointed out', () => {
  const [draft] = TEMPLATES
  if (draft === undefined) throw new Error('no template')
  const journey = buildTemplate(draft, 'en')
  const [first, ...others] = journey.cards.filter((card) => card.kind === 'touchpoint')
  if (first === undefined) throw new Error('no touchpoint')
  const cards = [{ ...first, departments: ['Design', 'Sales', 'Design'] }, ...others]
  const texts = textsOf('departments', { ...journey, cards })

  expect(texts).toEqual(expect.arrayContaining(['Design', 'Sales', '2']))
  expect(texts.filter((text) => text === '◆')).toHaveLength(2)
  expect(texts.filter((text) => text.startsWith('0 · '))).toHaveLength(others.length)
})
