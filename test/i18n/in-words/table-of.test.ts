import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { markdownTableOf } from '../../../src/formats/markdown-table-of'
import { tableOf } from '../../../src/i18n/in-words/table-of'
import type { Journey } from '../../../src/journey/journey'
import { sample } from '../../journey/sample'
import { spikedJourney } from '../../formats/spiked-journey'
import { PIECES } from '../../formats/markdown/pieces'
import { readBlocks } from '../../formats/markdown/read-blocks'

describe('a map as a table', () => {
  it('has stages across and lanes down, and a line for each card', () => {
    expect(tableOf(sample)).toEqual([
      ['', 'A', 'B', 'C'],
      ['Actions — Ann', 'n1\nn2\nn3', 'other', ''],
      ['Touchpoints', '', 'site', ''],
      ['Emotions', 'unknown', 'unknown', 'unknown'],
      ['Barriers', 'B1 wall', '', ''],
      ['Solutions', 'door', 'ladder', ''],
    ])
  })

  it('speaks the language of the map, and calls by its place what has no name', () => {
    const [first, ...rest] = sample.stages
    if (first === undefined) throw new Error('no stage')
    const stages = [{ ...first, name: '', emotion: -1 as const, feeling: 'тревога' }, ...rest]
    const rows = tableOf({ ...sample, language: 'ru', stages })
    expect(rows[0]).toEqual(['', 'Этап 1', 'B', 'C'])
    expect(rows[3]).toEqual(['Emotions', 'плохо, «тревога», −1', 'неизвестно', 'неизвестно'])
    expect(rows[4]?.[1]).toBe('Б1 wall')
  })

  it('can be of one stage, of some lanes, or of some cards', () => {
    expect(tableOf(sample, { stages: ['b'], lanes: ['solutions', 'touchpoints'] })).toEqual([
      ['', 'B'],
      ['Touchpoints', 'site'],
      ['Solutions', 'ladder'],
    ])
    expect(tableOf(sample, { cards: ['ladder', 'n2', 'gone'] })).toEqual([
      ['', 'A', 'B'],
      ['Actions — Ann', 'n2', ''],
      ['Solutions', '', 'ladder'],
    ])
    expect(tableOf(sample, { cards: [] })).toEqual([['']])
  })

  it('has hidden lanes where they are asked for, and not else', () => {
    const lanes = sample.lanes.map((lane) => ({ ...lane, hidden: lane.id === 'solutions' }))
    const names = (rows: string[][]) => rows.map(([name]) => name)
    expect(names(tableOf({ ...sample, lanes }))).not.toContain('Solutions')
    expect(names(tableOf({ ...sample, lanes }, { lanes: ['solutions'] }))).toEqual([
      '',
      'Solutions',
    ])
    expect(names(tableOf({ ...sample, lanes }, { cards: ['door'] }))).toEqual(['', 'Solutions'])
  })

  it('keeps a text of several lines on the line of its card', () => {
    const cards = sample.cards.map((card) =>
      card.id === 'site' ? { ...card, text: 'a\r\n\n b' } : card,
    )
    expect(tableOf({ ...sample, cards })[2]?.[2]).toBe('a / b')
  })

  it('is a table of as many columns in each row, whatever the texts, and the same in Markdown', () => {
    fc.assert(
      fc.property(spikedJourney(PIECES), (journey: Journey) => {
        const rows = tableOf(journey)
        expect(new Set(rows.map((row) => row.length))).toEqual(new Set([journey.stages.length + 1]))
        expect(rows).toHaveLength(journey.lanes.filter(({ hidden }) => !hidden).length + 1)
        const plain = rows.map((row) => row.map(inOne))
        expect(readBlocks(markdownTableOf(journey))).toEqual([{ type: 'table', rows: plain }])
      }),
      { numRuns: 300 },
    )
  })
})

/** A cell has one line in Markdown. */
const inOne = (cell: string): string =>
  cell
    .split('\n')
    .map((line) => line.replace(/\t/g, ' ').trim())
    .filter(Boolean)
    .join(' / ')
