import fc from 'fast-check'
import { expect, it } from 'vitest'
import { mapReferences, namedBy } from '../../../src/journey/compare/map-references'
import type { Fields, ListKind } from '../../../src/journey/compare/records'
import {
  relinkCard,
  relinkLane,
  relinkPersona,
  relinkStage,
  type Tell,
} from '../../../src/journey/references'
import { journey as anyJourney } from '../arbitrary'

/** Some ids go, the others get another name. */
const tell = (_: ListKind, id: string): string | null => (/[13]$/.test(id) ? null : `new-${id}`)
/** Without where a card stands: that is no link. */
const unplaced = (record: Fields): unknown => ({ ...record, stage: '', lane: '' })

it('finds the same links in every record as those who know the records by their types', () => {
  fc.assert(
    fc.property(anyJourney, ({ personas, stages, lanes, cards }) => {
      const link: Tell = tell
      const map = (kind: ListKind) => (record: Fields) => mapReferences(kind, record, tell)
      expect(personas.map(map('persona'))).toEqual(personas.map((one) => relinkPersona(one, link)))
      expect(stages.map(map('stage'))).toEqual(stages.map((one) => relinkStage(one, link)))
      expect(lanes.map(map('lane'))).toEqual(lanes.map((one) => relinkLane(one, link)))
      expect(cards.map(map('card')).map(unplaced)).toEqual(
        cards.map((one) => unplaced(relinkCard(one, link))),
      )
    }),
  )
})

it('leaves a record that names nothing else the same object', () => {
  fc.assert(
    fc.property(anyJourney, ({ stages, cards }) => {
      for (const card of cards) expect(mapReferences('card', card, (_, id) => id)).toBe(card)
      for (const stage of stages) expect(mapReferences('stage', stage, (_, id) => id)).toBe(stage)
    }),
  )
})

it('tells what a record names, by which field, and whether in a list', () => {
  const card = {
    id: 'b',
    kind: 'barrier',
    stage: 's',
    lane: 'l',
    step: null,
    blocks: 't',
    solutions: ['x', 'y'],
  }
  expect(namedBy('card', card).map(({ field, id, isInList }) => [field, id, isInList])).toEqual([
    ['stage', 's', false],
    ['lane', 'l', false],
    ['blocks', 't', false],
    ['solutions', 'x', true],
    ['solutions', 'y', true],
  ])
})

it('takes a field of the same name on another kind of card for what it is: a field', () => {
  const note = { id: 'n', kind: 'note', stage: 's', lane: 'l', solutions: ['x'], blocks: 't' }
  expect(namedBy('card', note).map(({ field }) => field)).toEqual(['stage', 'lane'])
})
