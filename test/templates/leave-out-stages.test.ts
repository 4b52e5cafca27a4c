import { describe, expect, it } from 'vitest'
import { checkReferences } from '../../src/journey/check-references'
import { conversionOf } from '../../src/journey/metrics/conversion'
import { buildTemplate } from '../../src/templates/build-template'
import { leaveOutStages, optionalStages } from '../../src/templates/leave-out-stages'
import { retail } from '../../src/templates/retail'
import type { PersonaDraft, StageDraft, TemplateDraft } from '../../src/templates/template-draft'
import { TEMPLATES } from '../../src/templates/templates'

const stage = (key: string, more: Partial<StageDraft> = {}): StageDraft => ({
  key,
  name: [key, key],
  subtitle: ['', ''],
  task: ['', ''],
  importance: 3,
  score: null,
  emotion: null,
  feeling: ['', ''],
  traffic: 'cold',
  tools: [],
  cells: {},
  ...more,
})
const wall = (key: string) => ({ key, severity: 'leaves', text: [key, key] }) as const
const door = (name: string, ...answers: string[]) =>
  ({ answers, urgency: 'soon', owner: ['We', 'Мы'], text: [name, name] }) as const
const lane = (kind: 'barriers' | 'solutions' | 'decisions') =>
  ({ key: kind, kind, name: [kind, kind], hint: ['', ''] }) as const
const persona: PersonaDraft = {
  key: 'ann',
  name: ['Ann', 'Анна'],
  description: ['', ''],
  quote: ['', ''],
  priorities: [],
  stances: { look: 'for', visit: 'against' },
}

/** Everything that can name the optional stage `visit` does. */
const shop: TemplateDraft = {
  ...retail,
  id: 'shop',
  personas: [persona],
  lanes: [lane('barriers'), lane('solutions'), lane('decisions')],
  stages: [
    stage('look', {
      people: [100, 50],
      cells: {
        barriers: [wall('no photo')],
        solutions: [door('photo', 'no photo'), door('parking', 'no parking')],
      },
    }),
    stage('visit', {
      isOptional: true,
      people: [50, 20],
      cells: { barriers: [wall('no parking')], solutions: [door('sign', 'no parking')] },
    }),
    stage('buy', {
      people: [20, 10],
      returns: { to: 'visit', when: ['Sold out', 'Кончилось'] },
      cells: {
        solutions: [door('map', 'no photo', 'no parking')],
        decisions: [
          {
            text: ['Close on Mondays', 'Закрыть по понедельникам'],
            verdict: 'open',
            author: ['', ''],
            affects: ['look', 'visit'].map((key) => ({
              stage: key,
              contradicts: null,
              why: ['', ''],
              strengthen: ['', ''],
            })),
          },
        ],
      },
    }),
  ],
}
const without = (...keys: string[]) => buildTemplate(shop, 'en', { without: new Set(keys) })

describe('a template without an optional stage', () => {
  const { stages, cards, personas } = without('visit')

  it('has neither the stage nor what stands in it', () => {
    expect(stages.map(({ name }) => name)).toEqual(['look', 'buy'])
    const texts = cards.map(({ text }) => text)
    expect(texts).toEqual(['no photo', 'photo', 'map', 'Close on Mondays'])
  })

  it('sends nobody back to it', () => {
    expect(stages.map(({ returns }) => returns)).toEqual([null, null])
  })

  it('answers its barriers no more, and numbers the others anew', () => {
    const barriers = cards.filter((card) => card.kind === 'barrier')
    expect(barriers).toMatchObject([{ number: 1, blocks: stages[0]?.id }])
    const answers = barriers[0]?.solutions.map((id) => cards.find((one) => one.id === id)?.text)
    expect(answers).toEqual(['photo', 'map'])
  })

  it('says of it neither what a persona holds of it nor what a decision does to it', () => {
    expect(personas[0]?.stances).toEqual([{ stage: stages[0]?.id, is: 'for' }])
    const decision = cards.find((card) => card.kind === 'decision')
    expect(decision?.affects.map((one) => one.stage)).toEqual([stages[0]?.id])
  })

  it('takes from the next stage how many went on from the one before', () => {
    expect(stages.map(({ entered, passed }) => [entered, passed])).toEqual([
      [100, null],
      [20, 10],
    ])
    expect(conversionOf(stages).steps[0]).toMatchObject({ passed: 20, conversion: 0.2 })
  })
})

describe('leaving out', () => {
  it('nothing changes nothing', () => {
    expect(leaveOutStages(shop, new Set())).toBe(shop)
  })

  it('leaves what is not optional, and what is not there', () => {
    expect(leaveOutStages(shop, new Set(['look', 'attic']))).toBe(shop)
  })

  it('the last stage leaves counted how many came that far', () => {
    const [look, visit] = shop.stages
    if (look === undefined || visit === undefined) throw new Error('no stages')
    const short: TemplateDraft = { ...shop, stages: [look, visit] }
    expect(leaveOutStages(short, new Set(['visit'])).stages[0]?.people).toEqual([100, 50])
  })
})

describe.each(TEMPLATES.filter((draft) => optionalStages(draft).length > 0))(
  'template $id',
  (draft) => {
    const keys = optionalStages(draft).map(({ key }) => key)
    const choices = Array.from({ length: 2 ** keys.length }, (_, bits) =>
      keys.filter((__, index) => (bits & (1 << index)) !== 0),
    )

    it('is a sound journey with any of its optional stages left out', () => {
      for (const left of choices) {
        const { length } = draft.stages
        const journey = buildTemplate(draft, 'en', { without: new Set(left) })
        expect(journey.stages).toHaveLength(length - left.length)
        expect(checkReferences(journey)).toEqual([])
      }
    })
  },
)

describe.each(TEMPLATES)('the stages of template $id', (draft) => {
  it('have keys of their own, and those that are optional have one', () => {
    const keys = draft.stages.flatMap(({ key }) => key ?? [])
    expect(new Set(keys).size).toBe(keys.length)
    expect(draft.stages.filter(({ isOptional, key }) => isOptional && key === undefined)).toEqual(
      [],
    )
    expect(draft.stages.length - optionalStages(draft).length).toBeGreaterThan(1)
  })
})
