import { expect, it } from 'vitest'
import { newPersona } from '../../../src/journey/new-record'
import {
  personaOf,
  suggestBenefits,
  suggestFactors,
  suggestPersonas,
} from '../../../src/panel/personas/suggest-persona'
import { sampleJourney } from '../sample-journey'

const journey = sampleJourney()
const texts = (suggestions: readonly { readonly text: string }[]) =>
  suggestions.map(({ text }) => text)

it('a buyer of a committee is told what their role looks at, anybody else what buyers decide by', () => {
  const persona = newPersona('Ann')
  expect(texts(suggestFactors(journey, { ...persona, role: 'technical' }))).toContain('Security')
  expect(texts(suggestFactors(journey, { ...persona, role: 'user' }))).toContain('Convenience')
  expect(texts(suggestFactors(journey, persona))).toContain('Low price')
})

it('nothing is suggested that is there already', () => {
  const [first = ''] = texts(suggestBenefits(journey, newPersona('Ann')))
  expect(
    texts(suggestBenefits(journey, { ...newPersona('Ann'), benefits: [first] })),
  ).not.toContain(first)
  const besides = { ...newPersona('Ann'), besides: ['Low price'] }
  expect(texts(suggestFactors(journey, besides))).not.toContain('Low price')
})

it('an example is a persona in the language of the map, and is not offered twice', () => {
  const russian = { ...journey, language: 'ru' as const }
  const [example] = suggestPersonas(russian)
  if (example === undefined) throw new Error('no example')
  const persona = personaOf(example, russian)
  expect(persona).toMatchObject({ name: 'Командированный', needs: [], stances: [] })
  expect(persona.factors.join()).toMatch(/[а-яё]/)
  expect(texts(suggestPersonas({ ...russian, personas: [persona] }))).not.toContain(persona.name)
})
