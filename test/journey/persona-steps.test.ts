import { expect, it } from 'vitest'
import { newPersona } from '../../src/journey/new-record'
import { PERSONA_STEPS, stepsTaken } from '../../src/journey/persona-steps'

it('a step is taken once something is written in it', () => {
  const persona = newPersona('Ann')
  expect(stepsTaken(persona)).toEqual([])
  expect(stepsTaken({ ...persona, needs: [' '], offer: '\n' })).toEqual([])
  expect(stepsTaken({ ...persona, offer: 'A', properties: ['B'] })).toEqual(['properties', 'offer'])
  const all = { properties: ['a'], needs: ['b'], factors: ['c'], benefits: ['d'], offer: 'e' }
  expect(stepsTaken({ ...persona, ...all })).toEqual(PERSONA_STEPS)
})
