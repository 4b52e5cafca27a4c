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
import { kinOf, workedOn } from '../../templates/worked-on'
import { governed, HANDS } from '../../journey/governed'
import { sampleJourney } from '../../panel/sample-journey'

const DRAWINGS = ['design', 'jam'] as const
const compose = (
  id: BoardId,
  journey: Journey,
  drawing: 'design' | 'jam' = 'design',
  others: readonly Journey[] = [],
) => composeBoard(id, viewMap(journey, { others }), drawing)
const textsOf = (id: BoardId, journey: Journey, others: readonly Journey[] = []): string[] =>
  childrenOf(compose(id, journey, 'design', others).scene).flatMap((shape) =>
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
        fc.property(anyJourney, fc.array(anyJourney, { maxLength: 3 }), (journey, others) => {
          const { scene } = compose(id, journey, drawing, others)
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
      const [en, ru] = (['en', 'ru'] as const).map((language) => {
        const journey = workedOn(buildTemplate(draft, language))
        return textsOf(id, journey, kinOf(journey))
      })

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
  const stages = new Set(others.map(({ stage }) => stage)).size
  // Every touchpoint, and every stage but the one where somebody takes part.
  const gaps = others.length + stages - 1
  expect(texts.filter((text) => text.startsWith('0 · '))).toHaveLength(gaps)
})

describe('the matrix of departments', () => {
  const rowsOf = (journey: Journey): Map<string, string[]> => {
    const rows = new Map<string, string[]>()
    for (const shape of childrenOf(compose('departments', journey).scene)) {
      const [, key = ''] = /^(.*)\/cell\d+$/.exec(shape.key) ?? []
      if (shape.type === 'text') rows.set(key, [...(rows.get(key) ?? []), shape.text])
    }
    return rows
  }

  it('has a row for each step with how many departments take part there', () => {
    const rows = [...rowsOf(governed())].flatMap(([key, cells]) =>
      key.includes('/step/') ? [cells] : [],
    )
    expect(rows.map(([name]) => name).slice(0, 3)).toEqual([
      '1.1 Sees an advert',
      '1.2 Hears of us',
      '2.1 Compares',
    ])
    expect(rows.map((cells) => Number.parseInt(cells[cells.length - 1] ?? '', 10))).toEqual(HANDS)
  })

  it('points out in words where too many take part, and where nobody does', () => {
    const journey = governed()
    const cards = journey.cards.map((card) =>
      card.kind === 'touchpoint' && card.step === 'step9' ? { ...card, departments: [] } : card,
    )
    const texts = textsOf('departments', { ...journey, cards })
    expect(texts).toContain('! many hands: 3.2 First hour; 4.1 Reads every day')
    expect(texts).toContain('! 0 · nobody takes part: 5.1 Tells others')
    expect(texts).toContain('5 · many hands')
  })

  it('says who does the work and who answers for it', () => {
    const journey = governed()
    const cards = journey.cards.map((card) =>
      card.kind === 'touchpoint' ? { ...card, owner: 'Ann', accountable: 'Bob' } : card,
    )
    const row = rowsOf({ ...journey, cards }).get('board:departments/matrix/touchpoint0.0')
    expect(row).toEqual(['Banner', 'Ann', 'Bob', '◆', '1'])
  })

  it('is one for each stage where there are very many departments', () => {
    const journey = governed()
    const cards = journey.cards.map((card, i) =>
      card.kind === 'touchpoint' ? { ...card, departments: [`Department ${i}`] } : card,
    )
    const { scene } = compose('departments', { ...journey, cards })
    const headings = childrenOf(scene).flatMap((shape) =>
      shape.type === 'text' && shape.key.endsWith('/heading') ? [shape.text] : [],
    )
    expect(headings).toEqual(journey.stages.map(({ name }) => name))
    // No wider than what the fullest stage needs.
    expect(Number(scene.width)).toBeLessThan(2000)
  })
})

describe('the board of what is expected and what turns out', () => {
  const shapes = childrenOf(compose('gap', governed()).scene)
  const partsOf = (stage: string): string[] =>
    shapes.flatMap(({ key, name }) => (key.startsWith(`board:gap/scale/${stage}/`) ? [name] : []))

  it('has a bar from one to the other, and says by how much in words and with a sign', () => {
    expect(partsOf('stage1')).toEqual(expect.arrayContaining(['Gap', 'Expected', 'Turns out']))
    expect(textsOf('gap', governed())).toEqual(
      expect.arrayContaining(['▲ +1 above expected', '▼ −2 below expected', '● 0 as expected']),
    )
  })

  it('leaves a gap where one of the two is unknown', () => {
    expect(partsOf('stage3')).toEqual(expect.arrayContaining(['Unknown', 'Expected']))
    expect(partsOf('stage3')).not.toContain('Gap')
    expect(partsOf('stage3')).not.toContain('Turns out')
  })

  it('names the touchpoints that fall shortest of what is expected of their stage', () => {
    const texts = textsOf('gap', governed())
    expect(texts).toContain('▼ −3 below expected')
    expect(texts.indexOf('App store page')).toBeLessThan(texts.indexOf('Landing page'))
    expect(texts).not.toContain('A friend’s link')
  })

  it('stands in the order of the map', () => {
    const names = shapes.flatMap((shape) =>
      shape.type === 'text' && /scale\/stage\d\/name$/.test(shape.key) ? [shape.text] : [],
    )
    expect(names).toEqual(governed().stages.map(({ name }) => name))
  })
})
