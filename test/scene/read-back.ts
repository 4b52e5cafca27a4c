import { expect } from 'vitest'
import type { Journey } from '../../src/journey/journey'
import type { Container } from '../../src/scene/shape'
import { walk } from './walk'

/** Every record as the canvas shows it: what a node carries and what stands there as text, by the key of its shape. */
export function readBack(scene: Container): Map<string, Record<string, unknown>> {
  const records = new Map<string, Record<string, unknown>>()
  const shapes = walk(scene)
  for (const { key, record } of shapes)
    if (record) records.set(key, { id: record.id, ...record.fields })
  for (const shape of shapes) {
    if (!shape.field || !('text' in shape)) continue
    const record = records.get(shape.field.of)
    if (record === undefined) throw new Error(`${shape.key} without its record`)
    expect(record, shape.key).not.toHaveProperty(shape.field.name)
    record[shape.field.name] = shape.text
  }
  return records
}

/** Expects that a scene carries all of a journey; a field that is nowhere is an empty text. */
export function expectWhole(journey: Journey, scene: Container): void {
  const records = readBack(scene)
  const { personas, stages, lanes, cards, ...head } = journey
  const expectRecord = (key: string, record: object): void => {
    const read = records.get(key)
    for (const [field, value] of Object.entries(record)) {
      expect(read && field in read ? read[field] : '', `${field} of ${key}`).toEqual(value)
    }
  }
  expectRecord(`journey:${journey.id}`, head)
  for (const one of personas) expectRecord(`persona:${one.id}`, one)
  for (const one of stages) expectRecord(`stage:${one.id}`, one)
  for (const one of lanes) expectRecord(`lane:${one.id}`, one)
  for (const { stage: _s, lane: _l, ...one } of cards) expectRecord(`card:${one.id}`, one)
}
