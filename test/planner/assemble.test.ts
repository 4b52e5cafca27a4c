import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Journey } from '../../src/journey/journey'
import { assemble } from '../../src/planner/assemble/assemble'
import { inCellOrder } from '../../src/planner/assemble/in-cell-order'
import { project } from '../../src/planner/assemble/project'
import { compose, type Drawing } from '../../src/planner/compose'
import { NO_NOTES } from '../../src/planner/notes'
import { understand } from '../../src/planner/understand'
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
    (assemble(map, null)?.journey.cards ?? []).map(({ id, stage, lane }) => [
      id,
      `${lane}:${stage}`,
    ]),
  )
const idsOf = (records: readonly { readonly id: string }[] = []): string[] =>
  records.map(({ id }) => id)

describe.each(drawings)('a map read from the canvas in %s', (drawing) => {
  it('is the journey that was drawn, with nothing besides', () => {
    expect(assemble(read(drawing, sample), null)).toEqual({
      journey: inCellOrder(sample),
      notes: NO_NOTES,
    })
  })

  it('keeps what can be read of a damaged record, and says which it is', () => {
    const map = withRecords(read(drawing, sample), (record) =>
      record.id === 'wall'
        ? { ...record, fields: { ...record.fields, severity: 'awful' } }
        : record,
    )
    const found = assemble(map, null)
    const wall = found?.journey.cards.find(({ id }) => id === 'wall')
    expect(wall).toMatchObject({
      kind: 'barrier',
      severity: 'workaround',
      solutions: ['door', 'ladder'],
    })
    expect(found?.notes.damaged).toMatchObject([{ key: 'card:wall', newer: false }])
    expect(found?.journey.cards).toHaveLength(sample.cards.length)
  })

  it.each([
    ['stage', 'b'],
    ['lane', 'barriers'],
  ] as const)('keeps a damaged %s with its cards', (kind, id) => {
    const map = withRecords(read(drawing, sample), (record) =>
      record.kind === kind && record.id === id
        ? { ...record, fields: { ...record.fields, importance: 9, kind: 'rumours' } }
        : record,
    )
    const found = assemble(map, null)
    expect(idsOf(found?.journey.cards)).toEqual(idsOf(inCellOrder(sample).cards))
    expect(found?.notes.damaged.map(({ key }) => key)).toEqual([`${kind}:${id}`])
  })

  it('cannot be understood without its head, but with what is left of one', () => {
    const whole = read(drawing, sample)
    const headless = { ...whole, records: whole.records.filter(({ kind }) => kind !== 'journey') }
    expect(assemble(headless, null)).toBeNull()
    const damaged = withRecords(whole, (record) =>
      record.kind === 'journey'
        ? { ...record, fields: { ...record.fields, theme: 'mud' } }
        : record,
    )
    expect(assemble(damaged, null)?.journey).toMatchObject({ title: sample.title, theme: 'day' })
  })

  it('takes what stands there as text before what the node carries', () => {
    const map = withRecords(read(drawing, sample), (record) =>
      record.id === 'n1' ? { ...record, texts: { text: 'Retyped' } } : record,
    )
    const found = assemble(map, null)?.journey.cards.find(({ id }) => id === 'n1')
    expect(found).toHaveProperty('text', 'Retyped')
  })

  it('cuts a text that is longer than any record may be', () => {
    const map = withRecords(read(drawing, sample), (record) =>
      record.id === 'n1' ? { ...record, texts: { text: 'x'.repeat(20_000) } } : record,
    )
    expect(assemble(map, null)?.journey.cards[0]?.text).toHaveLength(10_000)
  })

  it('has a copy as a card of its own, whose links mean what they meant', () => {
    const whole = read(drawing, sample)
    const wall = whole.records.find(({ id }) => id === 'wall')
    if (wall === undefined) throw new Error('no wall')
    const box = wall.box && { ...wall.box, x: wall.box.x + 20, y: wall.box.y + 20 }
    const map: RawMap = {
      ...whole,
      records: [...whole.records, { ...wall, id: 'copy', box }],
      cells: whole.cells.map((cell) =>
        cell.cards.includes('wall') ? { ...cell, cards: [...cell.cards, 'copy'] } : cell,
      ),
    }
    const copy = assemble(map, null)?.journey.cards.find(({ id }) => id === 'copy')
    expect(copy).toMatchObject({ kind: 'barrier', solutions: ['door', 'ladder'] })
  })

  it('has links inside the copy where all of it was copied', () => {
    const whole = read(drawing, sample)
    const renamed = (id: string): string => `${id}2`
    const map: RawMap = {
      ...withRecords(whole, (record) => ({ ...record, id: renamed(record.id) })),
      cells: whole.cells.map((cell) => ({
        ...cell,
        lane: renamed(cell.lane),
        stage: renamed(cell.stage),
        cards: cell.cards.map(renamed),
      })),
    }
    const found = assemble(map, null)
    const wall = found?.journey.cards.find(({ id }) => id === 'wall2')
    expect(wall).toMatchObject({ solutions: ['door2', 'ladder2'] })
    expect(found?.notes).toEqual(NO_NOTES)
  })

  it('keeps a stage whose header was deleted, by what was known of it', () => {
    const whole = read(drawing, sample)
    const map = { ...whole, records: whole.records.filter(({ id }) => id !== 'b') }
    const [old] = sample.stages.filter(({ id }) => id === 'b')
    for (const before of [null, sample]) {
      const found = assemble(map, before)
      expect(idsOf(found?.journey.stages)).toEqual(idsOf(sample.stages))
      expect(idsOf(found?.journey.cards)).toEqual(idsOf(inCellOrder(sample).cards))
      const cards = sample.cards.filter(({ stage }) => stage === 'b').length
      const name = before === null ? '' : (old?.name ?? '')
      expect(found?.notes.lost).toEqual([{ kind: 'stage', id: 'b', name, cards }])
    }
  })

  it('says which cards stand in a lane made for others', () => {
    const [note] = sample.cards.filter(({ kind }) => kind === 'note')
    const moved = { ...sample, cards: note === undefined ? [] : [{ ...note, lane: 'barriers' }] }
    expect(assemble(read(drawing, moved), null)?.notes.misplaced).toEqual([note?.id])
  })

  it('is after an edit what reading it again would show', () => {
    fc.assert(
      fc.property(anyJourney, anyJourney, (one, other) => {
        const next = inCellOrder({ ...other, id: one.id })
        const map = understand(read(drawing, one), new Map(), null)
        if (map === null) throw new Error('not understood')
        const scene = compose(drawing, next, new Map())
        const projected = project(map, next, scene)
        expect(assemble(projected, null)?.journey).toEqual(
          assemble(read(drawing, next), null)?.journey,
        )
      }),
      { numRuns: 40 },
    )
  })
})

describe('a map read from the canvas in Design', () => {
  it('is any journey that was drawn', () => {
    fc.assert(
      fc.property(anyJourney, (journey) => {
        expect(assemble(read('design', journey), null)?.journey).toEqual(inCellOrder(journey))
      }),
    )
  })

  it('parks a card that stands in no cell', () => {
    const whole = read('design', sample)
    const map: RawMap = {
      ...whole,
      cells: whole.cells.map((cell) => ({
        ...cell,
        cards: cell.cards.filter((id) => id !== 'n1'),
      })),
    }
    const found = assemble(map, null)
    expect(found?.notes.parked).toMatchObject([{ where: 'off-grid', card: { id: 'n1' } }])
    expect(idsOf(found?.journey.cards)).not.toContain('n1')
  })

  it('offers a text that somebody put into a cell', () => {
    const whole = read('design', sample)
    const note = { node: '9:9', text: 'New!', author: '', box: null }
    const loose = [{ ...note, cell: { lane: 'barriers', stage: 'b' } }]
    expect(assemble({ ...whole, loose }, null)?.notes.loose).toEqual([
      { node: '9:9', text: 'New!', author: '', lane: 'barriers', stage: 'b', kind: 'barrier' },
    ])
    expect(assemble({ ...whole, loose: [{ ...note, cell: null }] }, null)?.notes.loose).toEqual([])
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

  const middleOf = (lane: string, stage: string): { x: number; y: number } => {
    const box = whole.cells.find((cell) => cell.lane === lane && cell.stage === stage)?.box
    if (!box) throw new Error(`no cell ${lane} ${stage}`)
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  }

  it('puts a card where its centre lies', () => {
    const { width, height } = boxOf('n1')
    const { x, y } = middleOf('solutions', 'b')
    expect(cellsOf(movedTo('n1', x - width / 2, y - height / 2))['n1']).toBe('solutions:b')
    const [left, right] = [middleOf('actions', 'a'), middleOf('actions', 'b')]
    const between = (left.x + right.x) / 2 - width / 2
    expect(cellsOf(movedTo('n1', between - 1, left.y - height / 2))['n1']).toBe('actions:a')
    expect(cellsOf(movedTo('n1', between + 1, left.y - height / 2))['n1']).toBe('actions:b')
  })

  it('parks a card beside the grid, and one that lies outside of the map', () => {
    const map = movedTo('n1', -5_000, boxOf('n1').y)
    expect(assemble(map, null)?.notes.parked).toMatchObject([
      { where: 'off-grid', card: { id: 'n1' } },
    ])
    const off = withRecords(whole, (record) =>
      record.id === 'n1' ? { ...record, stands: 'off-map' } : record,
    )
    expect(assemble(off, null)?.notes.parked).toMatchObject([
      { where: 'off-map', card: { id: 'n1' } },
    ])
  })

  it('orders notes in rows from left to right, though laid by hand', () => {
    const { x, y } = boxOf('n1')
    const places: Record<string, [number, number]> = {
      n2: [x, y - 10],
      n3: [x + 200, y],
      n1: [x, y + 115],
    }
    const map = withRecords(whole, (record) => {
      const place = places[record.id]
      return place && record.box
        ? { ...record, box: { ...record.box, x: place[0], y: place[1], height: 100 } }
        : record
    })
    const notes = assemble(map, null)?.journey.cards.filter(({ id }) => id in places)
    expect(idsOf(notes)).toEqual(['n2', 'n3', 'n1'])
  })

  it('orders stages and lanes as their headers stand, and the cards stay with their stage', () => {
    const [a, c] = [boxOf('a', 'stage').x, boxOf('c', 'stage').x]
    const map = withRecords(whole, (record) => {
      if (record.kind !== 'stage' || !record.box) return record
      const x = record.id === 'a' ? c : record.id === 'c' ? a : record.box.x
      return { ...record, box: { ...record.box, x } }
    })
    expect(idsOf(assemble(map, null)?.journey.stages)).toEqual(['c', 'b', 'a'])
    expect(cellsOf(map)).toEqual(cellsOf(whole))
  })

  it('offers a sticky that lies in a cell', () => {
    const { x, y } = middleOf('actions', 'c')
    const box = { x: x - 120, y: y - 120, width: 240, height: 240 }
    const loose = [{ node: '9:9', text: 'New!', author: 'Ann', cell: null, box }]
    expect(assemble({ ...whole, loose }, null)?.notes.loose).toEqual([
      { node: '9:9', text: 'New!', author: 'Ann', lane: 'actions', stage: 'c', kind: 'note' },
    ])
  })
})
