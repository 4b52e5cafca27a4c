import { describe, expect, it } from 'vitest'
import { LANGUAGES, type Journey } from '../../../src/journey/journey'
import { newCard, newLane } from '../../../src/journey/new-record'
import { governed } from '../../journey/governed'
import { areaOf, byKey, draw, overlap } from './maps'

const textAt = (journey: Journey, key: string): string | undefined => {
  const shape = byKey(draw(journey)).get(key)
  return shape?.type === 'text' ? shape.text : undefined
}

describe('a step in FigJam', () => {
  it('is a sticky with its author’s text, and its number is a mark beside it', () => {
    const journey = governed()
    expect(byKey(draw(journey)).get('card:step5')).toMatchObject({
      type: 'sticky',
      text: 'First hour',
    })
    expect(textAt(journey, 'card:step5/number/word')).toBe('3.2')
  })

  it('links to the layer that shows it, in a text beneath', () => {
    const journey = governed()
    const link = { node: '12:34', name: 'A very long name of a layer that goes on and on' }
    const cards = journey.cards.map((card) => (card.id === 'step5' ? { ...card, link } : card))
    const shapes = byKey(draw({ ...journey, cards }))
    const label = shapes.get('card:step5/link')
    expect(label).toMatchObject({ type: 'text', link: '12:34' })
    expect(label?.type === 'text' && label.text).toMatch(/^↗ A very long name.*…$/)
    const sticky = shapes.get('card:step5')
    if (label === undefined || sticky === undefined) throw new Error('not drawn')
    expect(overlap(areaOf(label), areaOf(sticky))).toBe(false)
  })
})

it.each(['note', 'touchpoint', 'barrier', 'solution', 'kpi', 'offer', 'cost'] as const)(
  'a %s of a step says so',
  (kind) => {
    const journey = governed('ru')
    const lane = { ...newLane('notes', 'All'), id: 'all' }
    const card = { ...newCard(kind, 'stage2', 'all', 'Something'), id: 'x', step: 'step5' }
    const lanes = [...journey.lanes, lane]
    expect(textAt({ ...journey, lanes, cards: [...journey.cards, card] }, 'card:x/said')).toMatch(
      /^Шаг 3\.2/,
    )
  },
)

it.each(LANGUAGES)(
  'what is expected is said beneath the chevron and clashes with nothing, in %s',
  (language) => {
    const journey = governed(language)
    const stages = journey.stages.map((stage) => ({ ...stage, subtitle: 'What happens here' }))
    const shapes = byKey(draw({ ...journey, stages }))
    for (const { id } of stages) {
      const around = ['gap', 'importance', 'score', 'subtitle'].map((part) => {
        const shape = shapes.get(`stage:${id}/${part}`)
        if (shape === undefined) throw new Error(`no ${part}`)
        return areaOf(shape)
      })
      const clashes = around.flatMap((one, i) =>
        around.slice(i + 1).filter((two) => overlap(one, two)),
      )
      expect(clashes).toEqual([])
    }
    const gap = shapes.get('lane:experience/gap')
    expect(gap?.type === 'text' && gap.text).toMatch(/^▼ .*: 2 (of|из) 4$/)
  },
)
