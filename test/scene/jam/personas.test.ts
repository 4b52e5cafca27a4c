import { describe, expect, it } from 'vitest'
import type { Journey } from '../../../src/journey/journey'
import { newPersona } from '../../../src/journey/new-record'
import type { Persona } from '../../../src/journey/persona'
import { childrenOf } from '../../../src/scene/shape'
import { areaOf, byKey, draw, mapOf, overlap, templates } from './maps'

const MARKS = { en: '“', ru: '«' } as const

const persona = (quote: string): Persona => ({
  ...newPersona('Rosa'),
  id: 'p1',
  quote,
})
const withQuote = (quote: string): Journey => ({
  ...mapOf('actions', []),
  personas: [persona(quote)],
})

describe('what a persona says', () => {
  it.each(templates.filter(({ journey }) => journey.personas.length > 0))(
    'is marked as their own words, which stand without the mark: $id in $language',
    ({ journey, language }) => {
      const shapes = byKey(draw(journey))
      const speaking = journey.personas.filter(({ quote }) => quote !== '')
      expect(speaking.length).toBeGreaterThan(0)
      for (const { id, quote } of speaking) {
        expect(shapes.get(`persona:${id}/quote`)).toMatchObject({ text: quote })
        const mark = shapes.get(`persona:${id}/quote-mark`)
        expect(mark).toMatchObject({ text: MARKS[language] })
        expect(mark?.field).toBeUndefined()
      }
    },
  )

  it('stands beside the mark, its first line level with it', () => {
    const shapes = byKey(draw(withQuote('My people wear gloves. Nobody is going to type')))
    const [mark, words] = ['quote-mark', 'quote'].map((part) => shapes.get(`persona:p1/${part}`))
    if (mark === undefined || words === undefined) throw new Error('not drawn')
    expect(areaOf(mark).y).toBe(areaOf(words).y)
    expect(areaOf(mark).x + areaOf(mark).width).toBeLessThan(areaOf(words).x)
  })

  it('ends where the other lines end and stays within the card, however long it is', () => {
    const shapes = byKey(draw(withQuote('Nobody is going to type. '.repeat(40).trim())))
    const [name, words, card] = ['/name', '/quote', ''].map((part) => {
      const shape = shapes.get(`persona:p1${part}`)
      if (shape === undefined) throw new Error(`no ${part}`)
      return areaOf(shape)
    })
    if (!name || !words || !card) throw new Error('not drawn')
    expect(words.x + words.width).toBe(name.x + name.width)
    expect(words.y + words.height).toBeLessThan(card.y + card.height)
  })

  it('has no mark where nobody has said anything', () => {
    expect(byKey(draw(withQuote(''))).has('persona:p1/quote-mark')).toBe(false)
  })

  it('keeps clear of the portrait, also where nothing stands above it but the name', () => {
    const scene = draw(withQuote('When does the money come back?'))
    const portrait = byKey(scene).get('persona:p1/portrait')
    if (portrait === undefined) throw new Error('no portrait')
    const clashes = childrenOf(scene)
      .filter(({ key }) => key.startsWith('persona:p1/quote'))
      .filter((shape) => overlap(areaOf(shape), areaOf(portrait)))
    expect(clashes).toEqual([])
  })
})
