import { expect, it } from 'vitest'
import { stanceAt, withStance } from '../../src/journey/stances'

const stages = ['need', 'choice', 'use'].map((id) => ({ id }))
const persona = { stances: [{ stage: 'choice', is: 'for' as const, since: 'May' }] }

it('where nobody has said anything, nobody knows', () => {
  expect(stanceAt(persona, 'choice')).toBe('for')
  expect(stanceAt(persona, 'need')).toBeNull()
})

it('stances stand in the order of the stages, and keep what a newer version says of them', () => {
  const next = withStance(persona, stages, 'need', 'against')
  expect(next).toEqual([
    { stage: 'need', is: 'against' },
    { stage: 'choice', is: 'for', since: 'May' },
  ])
  expect(withStance({ stances: next }, stages, 'choice', 'against')).toEqual([
    { stage: 'need', is: 'against' },
    { stage: 'choice', is: 'against', since: 'May' },
  ])
})

it('unknown is no entry', () => {
  expect(withStance(persona, stages, 'choice', null)).toEqual([])
  expect(withStance(persona, stages, 'use', null)).toEqual(persona.stances)
})
