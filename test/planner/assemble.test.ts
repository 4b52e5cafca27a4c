import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Journey } from '../../src/journey/journey'
import { assemble } from '../../src/planner/assemble/assemble'
import { inCellOrder } from '../../src/planner/assemble/in-cell-order'
import { compose, type Drawing } from '../../src/planner/compose'
import type { RawMap, RawRecord } from '../../src/protocol/raw-map'
import { journey as anyJourney } from '../journey/arbitrary'
import { sample } from '../journey/sample'
import { readScene } from './read-scene'

const read = (drawing: Drawing, journey: Journey): RawMap =>
  readScene(compose(drawing, inCellOrder(journey), new Map()))
const drawings = ['design', 'jam'] as const

const withRecords = (map: RawMap, change: (record: RawRecord) => RawRecord): RawMap => ({
  ...map,
  records: map.records.map(change),
})
const cellsOf = (map: RawMap): Record<string, string> =>
  Object.fromEntries(
    (assemble(map)?.journey.cards ?? []).map(({ id, stage, lane }) => [id, `${lane}:${stage}`]),
  )

describe.each(drawings)('a map read from the canvas in %s', (drawing) => {
  it('is the journey that was drawn', () => {
    expect(assemble(read(drawing, sample))).toEqual({
      journey: inCellOrder(sample),
      unreadable: 0,
    })
  })

  it('is understood in part where records are damaged, and they are counted', () => {
    const map = withRecords({ ...read(drawing, sample), damaged: 1 }, (record) =>
      record.id === 'wall'
        ? { ...record, fields: { ...record.fields, severity: 'awful' } }
        : record,
    )
    const found = assemble(map)
    expect(found?.unreadable).toBe(2)
    expect(found?.journey.cards.map(({ id }) => id)).not.toContain('wall')
    expect(found?.journey.cards).toHaveLength(sample.cards.length - 1)
  })

  it.each([
    ['stage', 'b', ['other', 'site', 'ladder']],
    ['lane', 'barriers', ['wall']],
  ] as const)(
    'leaves out a damaged %s with its cards, and counts all of them',
    (kind, id, lost) => {
      const map = withRecords(read(drawing, sample), (record) =>
        record.kind === kind && record.id === id
          ? { ...record, fields: { ...record.fields, importance: 9, kind: 'rumours' } }
          : record,
      )
      const found = assemble(map)
      const kept = new Set(found?.journey.cards.map((card) => card.id))
      expect(sample.cards.map((card) => card.id).filter((one) => !kept.has(one))).toEqual(lost)
      expect(found?.unreadable).toBe(1 + lost.length)
    },
  )

  it('cannot be understood without its head', () => {
    const whole = read(drawing, sample)
    const headless = { ...whole, records: whole.records.filter(({ kind }) => kind !== 'journey') }
    expect(assemble(headless)).toBeNull()
    const damaged = withRecords(whole, (record) =>
      record.kind === 'journey'
        ? { ...record, fields: { ...record.fields, theme: 'mud' } }
        : record,
    )
    expect(assemble(damaged)).toBeNull()
  })

  it('takes what stands there as text before what the node carries', () => {
    const map = withRecords(read(drawing, sample), (record) =>
      record.id === 'n1' ? { ...record, texts: { text: 'Retyped' } } : record,
    )
    expect(assemble(map)?.journey.cards.find(({ id }) => id === 'n1')).toHaveProperty(
      'text',
      'Retyped',
    )
  })
})

describe('a map read from the canvas in Design', () => {
  it('is any journey that was drawn', () => {
    fc.assert(
      fc.property(anyJourney, (journey) => {
        expect(assemble(read('design', journey))).toEqual({
          journey: inCellOrder(journey),
          unreadable: 0,
        })
      }),
    )
  })

  it('leaves out a card in no cell and counts it', () => {
    const map = withRecords(read('design', sample), (record) =>
      record.id === 'n1' ? { ...record, cell: null } : record,
    )
    expect(assemble(map)?.unreadable).toBe(1)
    expect(Object.keys(cellsOf(map))).not.toContain('n1')
  })
})

describe('a map read from the canvas in FigJam', () => {
  const whole = read('jam', sample)
  const boxOf = (id: string, kind = 'card'): NonNullable<RawRecord['box']> => {
    const box = whole.records.find((record) => record.id === id && record.kind === kind)?.box
    if (!box) throw new Error(`no box of ${id}`)
    return box
  }
  const movedTo = (id: string, x: number, y: number): RawMap =>
    withRecords(whole, (record) =>
      record.id === id && record.box ? { ...record, box: { ...record.box, x, y } } : record,
    )

  it('puts a card where its centre lies', () => {
    const { x, y, width } = boxOf('n1')
    const next = boxOf('b', 'stage').x
    expect(cellsOf(movedTo('n1', next - width / 2 - 1, y))['n1']).toBe('actions:a')
    expect(cellsOf(movedTo('n1', next - width / 2 + 1, y))['n1']).toBe('actions:b')
    const below = boxOf('solutions', 'lane').y
    expect(cellsOf(movedTo('n1', x, below))['n1']).toBe('solutions:a')
  })

  it('counts a card left of or above all cells as in none', () => {
    const map = movedTo('n1', -5_000, boxOf('n1').y)
    expect(assemble(map)?.unreadable).toBe(1)
    expect(assemble(movedTo('n1', boxOf('n1').x, -5_000))?.unreadable).toBe(1)
  })

  it('orders notes in rows from left to right, though laid by hand', () => {
    const { x, y } = boxOf('n1')
    const places: Record<string, [number, number]> = {
      n2: [x, y],
      n3: [x + 250, y + 20],
      n1: [x, y + 260],
    }
    const map = withRecords(whole, (record) => {
      const place = places[record.id]
      return place && record.box
        ? { ...record, box: { ...record.box, x: place[0], y: place[1] } }
        : record
    })
    const notes = assemble(map)?.journey.cards.filter(({ id }) => id in places)
    expect(notes?.map(({ id }) => id)).toEqual(['n2', 'n3', 'n1'])
  })

  it('orders stages and lanes as they stand', () => {
    const [a, c] = [boxOf('a', 'stage').x, boxOf('c', 'stage').x]
    const map = withRecords(whole, (record) => {
      if (record.kind !== 'stage' || !record.box) return record
      const x = record.id === 'a' ? c : record.id === 'c' ? a : record.box.x
      return { ...record, box: { ...record.box, x } }
    })
    expect(assemble(map)?.journey.stages.map(({ id }) => id)).toEqual(['c', 'b', 'a'])
    expect(cellsOf(map)['wall']).toBe('barriers:c')
  })
})

describe('cards in the order of their cells', () => {
  it('stay in the order of their own cell, and sorting again changes nothing', () => {
    fc.assert(
      fc.property(anyJourney, (journey) => {
        const sorted = inCellOrder(journey)
        expect(inCellOrder(sorted)).toEqual(sorted)
        for (const { stage, lane } of journey.cards) {
          const of = ({ cards }: Journey): string[] =>
            cards.filter((one) => one.stage === stage && one.lane === lane).map(({ id }) => id)
          expect(of(sorted)).toEqual(of(journey))
        }
      }),
    )
  })
})
