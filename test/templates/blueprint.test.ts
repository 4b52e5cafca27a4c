import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../src/journey/journey'
import { MAP_KINDS } from '../../src/journey/kinds'
import { blueprint } from '../../src/templates/blueprint'
import { buildTemplate } from '../../src/templates/build-template'

describe.each(LANGUAGES)('the blueprint in %s', (language) => {
  const { lanes, cards, kind, stages } = buildTemplate(blueprint, language)

  it('has the rows of a blueprint from what is seen down to what supports, next to each other', () => {
    expect(kind).toBe('design')
    const kinds = lanes.map((lane) => lane.kind)
    const rows = MAP_KINDS.find(({ id }) => id === 'design')?.lanes ?? []
    const first = kinds.indexOf('physicalEvidence')
    expect(first).toBeGreaterThanOrEqual(0)
    expect(kinds.slice(first, first + 5)).toEqual([
      'physicalEvidence',
      'actions',
      'frontstage',
      'backstage',
      'support',
    ])
    expect(kinds).toEqual(expect.arrayContaining([...rows]))
  })

  it('has screens, to which frames can be linked, where the patient holds a phone', () => {
    const steps = cards.filter((card) => card.kind === 'step')
    const digital = new Set(steps.map(({ stage }) => stage))
    expect(stages.filter(({ id }) => digital.has(id)).map(({ id }) => id)).toEqual([
      stages[0]?.id,
      stages[stages.length - 1]?.id,
    ])
    expect(steps.filter(({ link }) => link !== null)).toEqual([])
  })

  it('shows where the service breaks at every stage', () => {
    const broken = new Set(cards.flatMap((card) => (card.kind === 'barrier' ? [card.stage] : [])))
    expect(broken.size).toBe(stages.length)
  })
})
