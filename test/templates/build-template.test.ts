import { describe, expect, it } from 'vitest'
import { buildTemplate } from '../../src/templates/build-template'
import { retail } from '../../src/templates/retail'
import type { StageDraft, TemplateDraft } from '../../src/templates/template-draft'

const stage: StageDraft = {
  name: ['Stage', 'Этап'],
  subtitle: ['', ''],
  task: ['', ''],
  importance: 3,
  score: null,
  emotion: null,
  feeling: ['', ''],
  traffic: 'cold',
  tools: [],
  cells: {},
}
const small: TemplateDraft = {
  ...retail,
  id: 'small',
  personas: [],
  lanes: [
    { key: 'touch', kind: 'touchpoints', name: ['T', 'Т'], hint: ['', ''] },
    { key: 'feel', kind: 'emotions', name: ['E', 'Э'], hint: ['', ''] },
    { key: 'walls', kind: 'barriers', name: ['B', 'Б'], hint: ['', ''] },
    { key: 'ways', kind: 'solutions', name: ['S', 'Р'], hint: ['', ''] },
  ],
  stages: [stage],
}
const withCells = (...cells: StageDraft['cells'][]): TemplateDraft => ({
  ...small,
  stages: cells.map((one) => ({ ...stage, cells: one })),
})
const wall = { key: 'wall', severity: 'leaves', text: ['Wall', 'Стена'] } as const
const door = {
  answers: ['wall'],
  urgency: 'soon',
  owner: ['We', 'Мы'],
  text: ['Door', 'Дверь'],
} as const

describe('buildTemplate', () => {
  it('speaks the language asked for', () => {
    expect(buildTemplate(retail, 'en').title).toBe(retail.title[0])
    expect(buildTemplate(retail, 'ru').title).toBe(retail.title[1])
    expect(buildTemplate(retail, 'ru').language).toBe('ru')
  })

  it('links solutions to the barrier they answer, in their order and across stages', () => {
    const { cards, stages } = buildTemplate(
      withCells({ walls: [wall], ways: [door] }, { ways: [door] }),
      'en',
    )
    const barrier = cards.find((card) => card.kind === 'barrier')
    const solutions = cards.filter(({ kind }) => kind === 'solution').map(({ id }) => id)
    expect(solutions).toHaveLength(2)
    expect(barrier?.solutions).toEqual(solutions)
    expect(barrier?.blocks).toBe(stages[0]?.id)
  })

  it('puts a touchpoint where its channel is usually met, unknown where nothing is said', () => {
    const base = { text: ['Shop', 'Магазин'], importance: 3 } as const
    const { cards } = buildTemplate(
      withCells({
        touch: [
          { ...base, channel: 'store' },
          { ...base, channel: 'event', place: 'online', score: 2, status: 'missing' },
        ],
      }),
      'en',
    )
    expect(cards).toMatchObject([
      { place: 'offline', score: null, owner: '', status: 'exists', evidence: null },
      { place: 'online', score: 2, status: 'missing' },
    ])
  })

  it.each([
    ['a card in a lane of another kind', withCells({ touch: [wall] })],
    ['a card in a lane that holds none', withCells({ feel: [{ text: ['Joy', 'Радость'] }] })],
    ['cards in a lane that is not there', withCells({ attic: [wall] })],
    ['an answer to a barrier that is not there', withCells({ ways: [door] })],
    ['two barriers with one key', withCells({ walls: [wall, wall] })],
    [
      'a lane of a persona who is not there',
      {
        ...small,
        lanes: [{ key: 'a', kind: 'notes', name: ['A', 'А'], hint: ['', ''], persona: 'nobody' }],
      } satisfies TemplateDraft,
    ],
  ])('refuses %s', (_, draft) => {
    expect(() => buildTemplate(draft, 'en')).toThrow()
  })
})
