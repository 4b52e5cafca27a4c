import { expect, it } from 'vitest'
import { pairOf } from '../../../src/journey/family/pair-of'
import { newPersona } from '../../../src/journey/new-record'
import { sample } from '../sample'

const toBe = { ...sample, id: 'to-be', state: 'to-be' as const }
const zoes = { ...toBe, id: 'zoe', personas: [newPersona('Zoe')], title: 'Elsewhere' }

it('a map is compared with one in the other state, whichever of the two is open', () => {
  expect(pairOf(sample, [toBe])).toEqual({ asIs: sample, toBe })
  expect(pairOf(toBe, [sample])).toEqual({ asIs: sample, toBe })
  expect(pairOf(sample, [{ ...sample, id: 'other' }])).toBeNull()
  expect(pairOf(sample, [])).toBeNull()
})

it('of several the one of the same persona is chosen, also by name, else that of the same title', () => {
  expect(pairOf(sample, [zoes, toBe])?.toBe.id).toBe('to-be')
  const byName = { ...toBe, personas: [newPersona(' ann ')], title: 'Elsewhere' }
  expect(pairOf(sample, [zoes, byName])?.toBe.id).toBe('to-be')
  const byTitle = { ...toBe, personas: [] }
  expect(pairOf(sample, [zoes, byTitle])?.toBe.id).toBe('to-be')
  expect(pairOf(sample, [zoes])?.toBe.id).toBe('zoe')
})
