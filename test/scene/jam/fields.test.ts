import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Journey } from '../../../src/journey/journey'
import { childrenOf, type Section, type Shape } from '../../../src/scene/shape'
import { journey as anyJourney } from '../../journey/arbitrary'
import { draw, mapOf, templates } from './maps'

/** Every field as the canvas shows it: what a node carries and what stands there as text. */
function readBack(scene: Section): Map<string, Record<string, unknown>> {
  const records = new Map<string, Record<string, unknown>>()
  const shapes: readonly Shape[] = [scene, ...childrenOf(scene)]
  for (const { key, record } of shapes)
    if (record) records.set(key, { id: record.id, ...record.fields })
  for (const shape of shapes) {
    if (!shape.field || !('text' in shape)) continue
    const record = records.get(shape.field.of)
    if (record === undefined) throw new Error(`${shape.key} before its record`)
    expect(record, shape.key).not.toHaveProperty(shape.field.name)
    record[shape.field.name] = shape.text
  }
  return records
}

/** A field that is nowhere is an empty text. */
const expectAll = (record: object, read: Record<string, unknown> | undefined): void => {
  for (const [field, value] of Object.entries(record)) {
    expect(read && field in read ? read[field] : '', field).toEqual(value)
  }
}

function expectSame(journey: Journey): void {
  const records = readBack(draw(journey))
  const { personas, stages, lanes, cards, ...head } = journey
  expectAll(head, records.get(`journey:${journey.id}`))
  for (const one of personas) expectAll(one, records.get(`persona:${one.id}`))
  for (const one of stages) expectAll(one, records.get(`stage:${one.id}`))
  for (const one of lanes) expectAll(one, records.get(`lane:${one.id}`))
  for (const { stage: _s, lane: _l, ...one } of cards) expectAll(one, records.get(`card:${one.id}`))
}

describe('what the canvas carries', () => {
  it.each(templates)('is the whole of $id in $language', ({ journey }) => expectSame(journey))

  it('is the whole of any journey, whatever its texts', () => {
    fc.assert(fc.property(anyJourney, expectSame), { numRuns: 60 })
  })

  it('leaves place and order to where the card stands', () => {
    const scene = draw(mapOf('actions', [{}]))
    const card = childrenOf(scene).find(({ key }) => key === 'card:c0')
    expect(card?.record?.fields).not.toHaveProperty('stage')
    expect(card?.record?.fields).not.toHaveProperty('lane')
  })

  it('keeps fields of a newer version', () => {
    const scene = draw(mapOf('actions', [{ mood: 'new' }]))
    const card = childrenOf(scene).find(({ key }) => key === 'card:c0')
    expect(card?.record?.fields).toHaveProperty('mood', 'new')
  })
})

describe('the text of a sticky', () => {
  it('is its author’s alone', () => {
    for (const { journey } of templates) {
      const texts = new Map(journey.cards.map(({ id, text }) => [`card:${id}`, text]))
      for (const shape of childrenOf(draw(journey))) {
        if (shape.type === 'sticky') expect(shape.text).toBe(texts.get(shape.key))
      }
    }
  })
})
