import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Journey } from '../../../src/journey/journey'
import { newCard } from '../../../src/journey/new-record'
import type { LaneKind } from '../../../src/journey/lane-kind'
import { childrenOf, type Shape } from '../../../src/scene/shape'
import { journey as anyJourney } from '../../journey/arbitrary'
import { areaOf, byKey, cardOf, draw, mapOf, overlap } from './maps'

const textAt = (journey: Journey, key: string): string | undefined => {
  const shape = byKey(draw(journey)).get(key)
  return shape && 'text' in shape ? shape.text : undefined
}
/** All words around a card, the sticky's own left out. */
const wordsAround = (journey: Journey, card: string): string =>
  childrenOf(draw(journey))
    .flatMap((shape) => (shape.type === 'text' && cardOf(shape.key) === card ? [shape.text] : []))
    .join(' | ')

describe('marks', () => {
  it('say severity by glyph and word, and join barrier and solution by one number', () => {
    const journey = mapOf('barriers', [{ severity: 'leaves', number: 3, solutions: ['a'] }])
    const solution = { ...newCard('solution', 's1', 'l1', 'Answer'), id: 'a' }
    const both = { ...journey, cards: [...journey.cards, solution] }
    expect(textAt(both, 'card:c0/marks/word')).toBe('■ makes them leave')
    expect(textAt(both, 'card:c0/link/word')).toBe('B3')
    expect(textAt(both, 'card:a/link/word')).toBe('B3')
  })

  it('have room for the longest severity beside a number of three digits, in Russian too', () => {
    const journey = mapOf('barriers', [{ severity: 'workaround', number: 99 }], 'ru')
    expect(textAt(journey, 'card:c0/link/word')).toBe('Б99')
  })

  it('say where nothing answers a barrier yet', () => {
    expect(wordsAround(mapOf('barriers', [{}]), 'c0')).toContain('no solution yet')
  })

  it('say of a touchpoint place, importance and score, and that a score is unknown', () => {
    const known = { channel: 'website', place: 'online', importance: 5, score: 4, owner: 'Sales' }
    const words = wordsAround(mapOf('touchpoints', [known]), 'c0')
    for (const word of ['online', 'importance 5/5', 'score 4/5', 'Sales']) {
      expect(words).toContain(word)
    }
    expect(wordsAround(mapOf('touchpoints', [{ score: null }]), 'c0')).toContain('no score yet')
  })

  it('show a figure with its way, in the colour of good or bad', () => {
    const figure = { value: '38 %', change: '−3 %', trend: 'down' }
    const shapes = byKey(draw(mapOf('kpis', [{ ...figure, better: 'up' }])))
    const relief = byKey(draw(mapOf('kpis', [{ ...figure, better: 'down' }])))
    const colorOf = (shape: Shape | undefined) => shape?.type === 'text' && shape.color
    expect(shapes.get('card:c0/value')).toMatchObject({ text: '38 %' })
    expect(shapes.get('card:c0/trend')).toMatchObject({ text: '▼' })
    expect(colorOf(shapes.get('card:c0/change'))).not.toBe(colorOf(relief.get('card:c0/change')))
  })

  it('put a figure that is too long for the edge beneath, whole', () => {
    const value = 'about forty thousand euros a year, taxes not counted'
    const shapes = byKey(draw(mapOf('kpis', [{ value }])))
    expect(shapes.get('card:c0/value')).toMatchObject({ text: value, width: 232 })
    expect(shapes.has('card:c0/marks')).toBe(false)
  })

  it('put advantage and benefit of an offer beside it', () => {
    const offer = { advantage: 'No typing', benefit: 'A shift ends on time' }
    const shapes = byKey(draw(mapOf('offer', [offer, {}])))
    const sticky = shapes.get('card:c0')
    const benefit = shapes.get('card:c0/benefit')
    expect(benefit?.x).toBeGreaterThan((sticky?.x ?? 0) + 240)
    expect(shapes.get('card:c1')?.x).toBe(sticky?.x)
  })
})

describe('marks of any journey', () => {
  const kinds: readonly LaneKind[] = [
    'touchpoints',
    'barriers',
    'solutions',
    'kpis',
    'cost',
    'offer',
  ]

  it('stay within the width of their sticky and never lie on its text', () => {
    fc.assert(
      fc.property(anyJourney, (journey) => {
        const shapes = byKey(draw(journey))
        for (const [key, shape] of shapes) {
          const sticky = shapes.get(`card:${cardOf(key) ?? ''}`)
          if (sticky === undefined || sticky === shape || shape.type === 'vector') continue
          const [mark, card] = [areaOf(shape), areaOf(sticky)]
          const beside = mark.x >= card.x + 240
          if (!beside) expect(mark.x + mark.width, key).toBeLessThanOrEqual(card.x + 240)
          const text = {
            ...card,
            x: card.x + 20,
            y: card.y + 20,
            width: 200,
            height: card.height - 20,
          }
          expect(overlap(mark, text), key).toBe(false)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('do not clash with each other, however long owners and figures are', () => {
    const long = fc.string({ unit: 'grapheme-ascii', minLength: 0, maxLength: 80 })
    fc.assert(
      fc.property(fc.constantFrom(...kinds), long, long, (kind, a, b) => {
        const more = {
          owner: a,
          value: a,
          amount: a,
          change: b,
          advantage: a,
          benefit: b,
          number: 12,
        }
        const words = childrenOf(draw(mapOf(kind, [more, more, more, more]))).flatMap((shape) => {
          if (cardOf(shape.key) === undefined) return []
          const area = areaOf(shape)
          // Marks reach 12 into the sticky, where its text has not begun.
          if (shape.type === 'sticky')
            return [{ ...area, y: area.y + 12, height: area.height - 12 }]
          return shape.type === 'text' ? [area] : []
        })
        const clashes = words.flatMap((one, i) =>
          words.slice(i + 1).filter((two) => overlap(one, two)),
        )
        expect(clashes).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
})
