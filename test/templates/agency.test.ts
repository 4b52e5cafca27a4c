import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../src/journey/journey'
import type { LaneKind } from '../../src/journey/lane-kind'
import { agency } from '../../src/templates/agency'
import { buildTemplate } from '../../src/templates/build-template'

const IN_THE_FIRST_PERSON = {
  en: /^I |\bI\b/,
  ru: /(?:^|[ ,:])(?:я|мне|меня|[а-яё]+(?:ю|у)(?:сь)?)(?=[ ,:.]|$)/iu,
} as const

describe.each(LANGUAGES)('the agency in %s', (language) => {
  const { stages, lanes, cards, kind } = buildTemplate(agency, language)
  const inLane = (of: LaneKind) => {
    const lane = lanes.find((one) => one.kind === of)
    return cards.filter((card) => card.lane === lane?.id)
  }

  it('has the lanes that show a way through the customer’s eyes', () => {
    expect(kind).toBe('eyes')
    expect(lanes.map((lane) => lane.kind)).toEqual(
      expect.arrayContaining(['actions', 'emotions', 'experience', 'expectations']),
    )
  })

  it('has seven stages, and three steps in the first contact alone', () => {
    expect(stages).toHaveLength(7)
    const steps = inLane('steps')
    expect(steps).toHaveLength(3)
    expect(new Set(steps.map(({ stage }) => stage))).toEqual(new Set([stages[1]?.id]))
    for (const { id } of steps) {
      for (const of of ['actions', 'expectations', 'experience'] as const) {
        expect(inLane(of).some(({ step }) => step === id)).toBe(true)
      }
    }
  })

  it('is told in the first person', () => {
    const others = inLane('actions').filter(({ text }) => !IN_THE_FIRST_PERSON[language].test(text))
    expect(others).toEqual([])
  })

  it('falls short of what is expected at some stages, exceeds it at one, and is unknown at one', () => {
    const gaps = stages.map(({ expected, score }) => {
      if (expected === null) throw new Error('Every stage says what is expected')
      return score === null ? null : score - expected
    })
    expect(gaps).toEqual([null, -1, -2, -3, 0, 1, -3])
  })

  it('feels worst where nothing like what was expected comes', () => {
    const [worst] = [...stages].sort((a, b) => (a.emotion ?? 0) - (b.emotion ?? 0))
    expect((worst?.expected ?? 0) - (worst?.score ?? 0)).toBe(3)
    expect(worst?.returns?.to).toBe(stages[1]?.id)
  })
})
