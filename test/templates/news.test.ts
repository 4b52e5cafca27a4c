import { describe, expect, it } from 'vitest'
import type { CardOf } from '../../src/journey/card'
import { LANGUAGES } from '../../src/journey/journey'
import { buildTemplate } from '../../src/templates/build-template'
import { news } from '../../src/templates/news'

describe.each(LANGUAGES)('the news app in %s', (language) => {
  const { stages, cards, kind } = buildTemplate(news, language)
  const steps = cards.filter((card) => card.kind === 'step')
  const touchpoints = cards.filter((card) => card.kind === 'touchpoint')
  const at = (step: string): CardOf<'touchpoint'>[] =>
    touchpoints.filter((touchpoint) => touchpoint.step === step)

  it('has four levels: stages, their steps, the touchpoints of these, and departments', () => {
    expect(kind).toBe('governance')
    expect(stages).toHaveLength(5)
    expect(steps).toHaveLength(10)
    expect(touchpoints).toHaveLength(26)
    const departments = new Set(touchpoints.flatMap((one) => one.departments))
    expect(departments.size).toBe(5)
    for (const { id } of stages) expect(steps.some(({ stage }) => stage === id)).toBe(true)
  })

  it('has as many departments at each step as the method’s example', () => {
    const counts = steps.map(({ id }) => new Set(at(id).flatMap((one) => one.departments)).size)
    expect(counts).toEqual([2, 3, 4, 2, 2, 5, 4, 5, 3, 2])
  })

  it('names for every touchpoint who does it and who answers for it, and they are two', () => {
    expect(touchpoints.filter(({ owner }) => owner === '')).toEqual([])
    expect(touchpoints.filter(({ accountable }) => accountable === '')).toEqual([])
    expect(touchpoints.filter(({ owner, accountable }) => owner === accountable)).toEqual([])
    expect(touchpoints.filter(({ departments }) => departments.length === 0)).toEqual([])
  })

  it('has a touchpoint that is missing, and one of a competitor', () => {
    expect(new Set(touchpoints.map(({ status }) => status))).toEqual(
      new Set(['exists', 'missing', 'competitor']),
    )
  })
})
