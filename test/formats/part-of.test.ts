import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkReferences } from '../../src/journey/check-references'
import { exportJson } from '../../src/formats/export-json'
import { partOf } from '../../src/formats/part-of'
import { readAny } from '../../src/formats/read-any'
import { journey as anyJourney } from '../journey/arbitrary'
import { sample } from '../journey/sample'

const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id)

test('a stage comes with its cards and all lanes, and forgets what is elsewhere', () => {
  const part = partOf(sample, { stages: ['a'] })
  expect(ids(part.stages)).toEqual(['a'])
  expect(part.lanes).toEqual(sample.lanes)
  expect(ids(part.cards)).toEqual(['n1', 'n2', 'n3', 'wall', 'door'])
  expect(part.cards.find(({ id }) => id === 'wall')).toMatchObject({ solutions: ['door'] })
  expect(part.personas).toEqual(sample.personas)
})

test('cards come with the stages and lanes where they stand, a lane with its cards in all stages', () => {
  const some = partOf(sample, { cards: ['ladder', 'n2', 'gone'] })
  expect([ids(some.stages), ids(some.lanes), ids(some.cards)]).toEqual([
    ['a', 'b'],
    ['actions', 'solutions'],
    ['n2', 'ladder'],
  ])
  const lane = partOf(sample, { lanes: ['solutions'] })
  expect([ids(lane.stages), ids(lane.lanes), ids(lane.cards)]).toEqual([
    ['a', 'b', 'c'],
    ['solutions'],
    ['door', 'ladder'],
  ])
})

test('nothing named is the whole', () => {
  fc.assert(
    fc.property(anyJourney, (journey) => {
      expect(partOf(journey, {})).toEqual(journey)
    }),
  )
})

test('every part of a sound map is sound, and its file is read as what was written', () => {
  const some = (of: readonly string[]) => fc.option(fc.subarray([...of]), { nil: undefined })
  const parts = anyJourney.chain((journey) =>
    fc.record({
      journey: fc.constant(journey),
      part: fc.record({
        stages: some(ids(journey.stages)),
        lanes: some(ids(journey.lanes)),
        cards: some(ids(journey.cards)),
      }),
    }),
  )
  fc.assert(
    fc.property(parts, ({ journey, part: { stages, lanes, cards } }) => {
      const part = partOf(journey, {
        ...(stages === undefined ? {} : { stages }),
        ...(lanes === undefined ? {} : { lanes }),
        ...(cards === undefined ? {} : { cards }),
      })
      expect(checkReferences(part)).toEqual([])
      const read = readAny(exportJson(part), '', { language: 'en', title: '' })
      if (!read.ok) throw new Error(read.problem.code)
      expect(read.value.journey).toEqual(part)
    }),
  )
})
