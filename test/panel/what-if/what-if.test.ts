import { describe, expect, it } from 'vitest'
import { applyAll } from '../../../src/journey/apply'
import type { Journey, Language } from '../../../src/journey/journey'
import { newLane, newStage } from '../../../src/journey/new-record'
import { addToLane } from '../../../src/panel/what-if/add-to-lane'
import { hypothesisText } from '../../../src/panel/what-if/hypothesis-text'
import { largerShare, outcomeOf, stretchable } from '../../../src/panel/what-if/what-if'
import { buildTemplate } from '../../../src/templates/build-template'
import { retail } from '../../../src/templates/retail'
import { sampleJourney } from '../sample-journey'

/** 400 visitors, 4 calls, 1 sale. */
const counted = (language: Language = 'en'): Journey => ({
  ...sampleJourney(),
  language,
  stages: [
    { ...newStage('Site'), id: 'search', entered: 400, passed: 4 },
    { ...newStage('Call'), id: 'buy', passed: 1 },
  ],
})

describe('a trial', () => {
  it('tells what the last counted stage comes to', () => {
    const { stages } = buildTemplate(retail, 'en')
    const outcome = outcomeOf(stages, { method: 'widen', times: 2 })
    expect(outcome?.end).toMatchObject({ before: 22, after: 44 })
    expect(outcome?.at.id).toBe(stages[0]?.id)
  })

  it('comes to nothing where nobody has counted', () => {
    const { stages } = sampleJourney()
    expect(outcomeOf(stages, { method: 'widen', times: 2 })).toBeNull()
    expect(outcomeOf(stages, { method: 'stretch', stage: 'buy', share: 0.5 })).toBeNull()
    expect(stretchable(stages)).toEqual([])
  })

  it('begins with twice the share, never with more than all', () => {
    expect(largerShare({ conversion: 0.01 })).toBe(0.02)
    expect(largerShare({ conversion: 0.7 })).toBe(1)
    expect(largerShare({ conversion: 1.2 })).toBe(1.2)
    expect(largerShare({ conversion: 0 })).toBe(0.1)
  })
})

describe('a hypothesis', () => {
  it.each([
    [
      'en',
      'What if 3\u00a0% instead of 1\u00a0% went on from “Site”? Then 3 instead of 1 would go on from “Call”.',
    ],
    [
      'ru',
      'Что если с этапа «Site» дальше пойдут 3\u00a0% вместо 1\u00a0%? Тогда с этапа «Call» дальше пойдут 3 вместо 1.',
    ],
  ] as const)('says in the language of the map what was tried (%s)', (language, text) => {
    const journey = counted(language)
    const trial = { method: 'stretch', stage: 'search', share: 0.03 } as const
    const outcome = outcomeOf(journey.stages, trial)
    expect(outcome === null ? '' : hypothesisText(journey, trial, outcome)).toBe(text)
  })

  it('says how many times as many come in', () => {
    const journey = counted('ru')
    const trial = { method: 'widen', times: 1.5 } as const
    const outcome = outcomeOf(journey.stages, trial)
    expect(outcome === null ? '' : hypothesisText(journey, trial, outcome)).toContain('(×1,5)')
  })
})

describe('what is kept', () => {
  const add = (journey: Journey, kind: 'notes' | 'offer', text: string): Journey => {
    const done = applyAll(journey, addToLane(journey, kind, { stage: 'buy', text }))
    if (!done.ok) throw new Error(done.problem.code)
    return done.value
  }

  it('stands in a lane of its kind, which is made where there is none', () => {
    const once = add(sampleJourney(), 'notes', 'What if')
    const twice = add(once, 'notes', 'And if')
    const [lane, ...others] = twice.lanes.filter(({ kind }) => kind === 'notes')
    expect(others).toEqual([])
    expect(lane?.name).toBe('Notes')
    const texts = twice.cards.filter((card) => card.lane === lane?.id).map(({ text }) => text)
    expect(texts).toEqual(['What if', 'And if'])
  })

  it('stands in everybody’s lane rather than in somebody’s, and in none that is hidden', () => {
    const lane = (id: string) => ({ ...newLane('offer', id), id })
    const lanes = [
      { ...lane('theirs'), persona: 'vasily' },
      { ...lane('hidden'), hidden: true },
      lane('all'),
    ]
    const journey = { ...sampleJourney(), lanes: [...sampleJourney().lanes, ...lanes] }
    const laneOf = ({ cards }: Journey) => cards.find(({ text }) => text === 'A tour')?.lane
    expect(laneOf(add(journey, 'offer', 'A tour'))).toBe('all')
    const without = { ...journey, lanes: journey.lanes.filter(({ id }) => id !== 'all') }
    expect(laneOf(add(without, 'offer', 'A tour'))).toBe('theirs')
  })
})
