import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { card as cardSchema } from '../../src/journey/card'
import { cardsByCell, cellKey } from '../../src/journey/cell'
import { CHANNELS, usualPlace } from '../../src/journey/channel'
import { checkReferences } from '../../src/journey/check-references'
import { lane as laneSchema } from '../../src/journey/lane'
import { cardKindOfLane, LANE_KINDS } from '../../src/journey/lane-kind'
import { newId } from '../../src/journey/new-id'
import { newCard, newLane, newPersona, newStage } from '../../src/journey/new-record'
import { persona as personaSchema } from '../../src/journey/persona'
import { stage as stageSchema } from '../../src/journey/stage'
import { CARD_KINDS } from './arbitrary'
import { sample } from './sample'

describe('a new record', () => {
  it('of every kind fits its schema and has an id of its own', () => {
    const cards = CARD_KINDS.map((kind) => newCard(kind, 's', 'l', 'Text'))
    for (const card of cards) {
      expect(z.safeParse(cardSchema, card).error).toBeUndefined()
      expect(card.evidence).toBeNull()
    }
    expect(cards.map(({ kind }) => kind)).toEqual(CARD_KINDS)
    expect(z.safeParse(stageSchema, newStage('Stage')).error).toBeUndefined()
    expect(z.safeParse(personaSchema, newPersona('Ann')).error).toBeUndefined()
    for (const kind of LANE_KINDS) {
      expect(z.safeParse(laneSchema, newLane(kind, 'Lane')).error).toBeUndefined()
    }
    expect(newStage('Same').id).not.toBe(newStage('Same').id)
  })

  it('knows nothing yet: importance, score and emotion are unknown, not average', () => {
    expect(newStage('Stage')).toMatchObject({ importance: null, score: null, emotion: null })
    expect(newCard('touchpoint', 's', 'l', '')).toMatchObject({ importance: null, score: null })
  })
})

describe('an id', () => {
  it('is short, fits a key of plugin data, and does not come twice in 20,000', () => {
    const ids = Array.from({ length: 20_000 }, newId)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter((id) => !/^[\w-]{10}$/.test(id))).toEqual([])
  })
})

describe('lanes and channels', () => {
  it('only the emotions lane holds no cards', () => {
    expect(LANE_KINDS.filter((kind) => cardKindOfLane(kind) === null)).toEqual(['emotions'])
  })

  it('a shop is met offline, a site online, and every channel somewhere', () => {
    expect(usualPlace('store')).toBe('offline')
    expect(usualPlace('website')).toBe('online')
    expect(new Set(CHANNELS.map(usualPlace))).toEqual(new Set(['online', 'offline']))
  })
})

describe('cardsByCell', () => {
  it('gives the cards of each cell in their order, and nothing for an empty cell', () => {
    const cells = cardsByCell(sample)
    expect(cells.get(cellKey('actions', 'a'))?.map(({ id }) => id)).toEqual(['n1', 'n2', 'n3'])
    expect(cells.get(cellKey('actions', 'c'))).toBeUndefined()
    expect([...cells.values()].flat()).toHaveLength(sample.cards.length)
  })
})

describe('checkReferences', () => {
  it('finds nothing wrong with a sound journey', () => {
    expect(checkReferences(sample)).toEqual([])
  })

  const [first, ...rest] = sample.cards
  const withFirst = (changes: object) => ({
    ...sample,
    cards: [...(first === undefined ? [] : [{ ...first, ...changes }]), ...rest],
  })
  it.each([
    ['a card in a stage that is not there', withFirst({ stage: 'gone' }), 'dangling-reference'],
    ['a card in a lane that is not there', withFirst({ lane: 'gone' }), 'dangling-reference'],
    ['a card in a lane that holds none', withFirst({ lane: 'emotions' }), 'lane-holds-no-cards'],
    ['two cards with one id', withFirst({ id: 'n2' }), 'id-taken'],
    ['a lane of nobody we know', { ...sample, personas: [] }, 'dangling-reference'],
    [
      'a barrier answered by what is no solution',
      {
        ...sample,
        cards: sample.cards.filter(({ id }) => id !== 'door'),
      },
      'dangling-reference',
    ],
    [
      'two stages with one id',
      { ...sample, stages: [...sample.stages, ...sample.stages.slice(0, 1)] },
      'id-taken',
    ],
  ])('finds %s', (_, journey, code) => {
    expect(checkReferences(journey)).toMatchObject([{ code }])
  })
})
