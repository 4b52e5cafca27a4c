import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LANGUAGES, type Journey } from '../../../src/journey/journey'
import { childrenOf, type Box, type Shape, type Text } from '../../../src/scene/shape'
import { areaOf, byKey, cardOf, contains, draw, lineWidth, mapOf, templates } from './maps'

interface FilledPill {
  readonly pill: Box
  readonly texts: readonly Text[]
}

const isPill = (shape: Shape): shape is Box =>
  shape.type === 'rectangle' && shape.radius !== undefined && 2 * shape.radius === shape.height

/** Every rounded ground of a map with the texts that begin on it. */
function pillsOf(journey: Journey): FilledPill[] {
  const shapes = childrenOf(draw(journey))
  const texts = shapes.filter((shape) => shape.type === 'text')
  return shapes.filter(isPill).map((pill) => ({
    pill,
    texts: texts.filter((text) => {
      const { x, y, height } = areaOf(text)
      return contains(areaOf(pill), x, y + height / 2)
    }),
  }))
}

/** What of the texts of a pill does not stand in it, on one line, one beside the other. */
function spilled({ pill, texts }: FilledPill): string[] {
  const ground = areaOf(pill)
  return texts.flatMap((text, index) => {
    const { x, y, width, height } = areaOf(text)
    const next = texts[index + 1]
    const end = next === undefined ? ground.x + ground.width : areaOf(next).x
    const fits = lineWidth(text) <= width && x + width <= end
    const stands =
      height === text.leading && y >= ground.y && y + height <= ground.y + ground.height
    return fits && stands ? [] : [`${text.key} “${text.text}”`]
  })
}

/** What stands around a card and reaches beyond it: its sticky or, for an offer, the row it takes alone. */
function reachingOut(journey: Journey): string[] {
  const shapes = byKey(draw(journey))
  const cards = new Map(journey.cards.map(({ id, kind }) => [id, kind]))
  return [...shapes.values()].flatMap((shape) => {
    const id = cardOf(shape.key) ?? ''
    const sticky = shapes.get(`card:${id}`)
    if (sticky === undefined || shape.type === 'vector') return []
    const [mark, card] = [areaOf(shape), areaOf(sticky)]
    const room = cards.get(id) === 'offer' ? 2 * 240 + 16 : 240
    return mark.x >= card.x && mark.x + mark.width <= card.x + room ? [] : [shape.key]
  })
}

describe.each(templates)('marks of $id in $language', ({ journey }) => {
  it('are pills as wide as what they say', () => {
    const pills = pillsOf(journey)
    expect(pills.filter(({ texts }) => texts.length === 0)).toEqual([])
    expect(pills.flatMap(spilled)).toEqual([])
  })

  it('stand on every card that has some', () => {
    const marked = new Set(pillsOf(journey).map(({ pill }) => cardOf(pill.key)))
    for (const { id, kind } of journey.cards) {
      if (kind === 'note' || kind === 'step' || kind === 'offer') continue
      expect(marked.has(id), `${kind} ${id}`).toBe(true)
    }
  })

  it('reach into no neighbouring column', () => {
    expect(reachingOut(journey)).toEqual([])
  })
})

describe('a figure of any length', () => {
  const letters = fc.constantFrom(...'0123456789 .,–−€₽%WMЖЩijпрgodaв')
  const figure = fc.string({ unit: letters, maxLength: 60 })

  it('stands whole in its pill, or on lines of its own beneath the card', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('cost' as const, 'kpis' as const),
        fc.constantFrom(...LANGUAGES),
        figure,
        figure,
        (lane, language, text, change) => {
          const more = { amount: text, part: 'implementation', value: text, change, trend: 'up' }
          const journey = mapOf(lane, [more, {}, more], language)
          expect(pillsOf(journey).flatMap(spilled)).toEqual([])
          expect(reachingOut(journey)).toEqual([])
          const shown = byKey(draw(journey)).get(`card:c0/${lane === 'cost' ? 'amount' : 'value'}`)
          expect(shown && 'text' in shown ? shown.text : '').toBe(text)
        },
      ),
      { numRuns: 200 },
    )
  })

  it.each([
    ['cost', 'amount'],
    ['kpis', 'value'],
  ] as const)('goes beneath where the sticky is too narrow: %s', (lane, field) => {
    const text = '€45,000–60,000, once, without the training'
    const shapes = byKey(draw(mapOf(lane, [{ [field]: text }])))
    const [line, sticky] = [shapes.get(`card:c0/${field}`), shapes.get('card:c0')]
    if (line === undefined || sticky === undefined) throw new Error('not drawn')
    expect(areaOf(line).y).toBeGreaterThanOrEqual(areaOf(sticky).y + areaOf(sticky).height)
    expect(areaOf(line).width).toBeLessThanOrEqual(240)
  })
})
