import { describe, expect, it } from 'vitest'
import { LIMITS } from '../../src/journey/limits'
import { newPersona } from '../../src/journey/new-record'
import { accepted, expectRefusal } from './apply'
import { sample } from './sample'

const order = ({ personas }: typeof sample) => personas.map(({ id }) => id)
const eve = { ...newPersona('Eve'), id: 'eve' }

describe('a persona', () => {
  it('is added in her place, once, while there is room', () => {
    const add = { type: 'persona.add', persona: eve, at: 1 } as const
    expect(order(accepted(sample, add))).toEqual(['ann', 'eve', 'bob'])
    expectRefusal(sample, { ...add, persona: { ...eve, id: 'ann' } }, 'id-taken', { id: 'ann' })
    const personas = Array.from({ length: LIMITS.personas }, () => newPersona(''))
    expectRefusal({ ...sample, personas }, add, 'too-large', { limit: LIMITS.personas })
  })

  it('gets a role and priorities', () => {
    const patch = { role: 'economic', priorities: ['ROI', 'TCO'] }
    const next = accepted(sample, { type: 'persona.edit', id: 'ann', patch })
    expect(next.personas[0]).toEqual({ ...sample.personas[0], ...patch })
  })

  it.each([
    [{ role: 'boss' }, 'role'],
    [{ priorities: 'ROI' }, 'priorities'],
    [{ priorities: Array.from({ length: 51 }, () => '') }, 'priorities'],
  ])('does not take %.40j', (patch, field) => {
    expectRefusal(sample, { type: 'persona.edit', id: 'ann', patch }, 'bad-value', { field })
  })

  it('moves among the others', () => {
    expect(order(accepted(sample, { type: 'persona.move', id: 'bob', at: 0 }))).toEqual([
      'bob',
      'ann',
    ])
  })

  it('stays while a lane is her own', () => {
    expectRefusal(sample, { type: 'persona.remove', id: 'ann' }, 'persona-has-lanes', {
      name: 'Ann',
      lanes: 1,
    })
    expect(order(accepted(sample, { type: 'persona.remove', id: 'bob' }))).toEqual(['ann'])
  })

  it('that is not there is neither edited, moved nor removed', () => {
    const id = 'gone'
    expectRefusal(sample, { type: 'persona.edit', id, patch: {} }, 'unknown-persona', { id })
    expectRefusal(sample, { type: 'persona.move', id, at: 0 }, 'unknown-persona', { id })
    expectRefusal(sample, { type: 'persona.remove', id }, 'unknown-persona', { id })
  })
})

describe('the journey itself', () => {
  it('changes title, state, language, theme and review day, and keeps everything on the map', () => {
    const patch = {
      title: 'New',
      state: 'to-be',
      language: 'ru',
      theme: 'dusk',
      review: '2027-01-31',
    }
    expect(accepted(sample, { type: 'journey.edit', patch })).toEqual({ ...sample, ...patch })
  })

  it.each([
    [{ theme: 'neon' }, 'bad-value', 'theme'],
    [{ review: 'tomorrow' }, 'bad-value', 'review'],
    [{ id: 'other' }, 'fixed-field', 'id'],
    [{ cards: [] }, 'fixed-field', 'cards'],
    [{ stages: [] }, 'fixed-field', 'stages'],
  ] as const)('does not take %j', (patch, code, field) => {
    expectRefusal(sample, { type: 'journey.edit', patch }, code, { field })
  })
})
