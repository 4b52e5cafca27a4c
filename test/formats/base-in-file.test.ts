import { describe, expect, it } from 'vitest'
import { compareRead } from '../../src/formats/compare-read'
import { exportJson } from '../../src/formats/export-json'
import { json } from '../../src/formats/json'
import { readAny, type ReadAny } from '../../src/formats/read-any'
import { printsOf } from '../../src/journey/compare/prints'
import type { Journey } from '../../src/journey/journey'
import type { Operation } from '../../src/journey/operation'
import { accepted } from '../journey/apply'
import { sample } from '../journey/sample'

const read = (text: string): ReadAny => {
  const result = readAny(text, 'map.json', { language: 'en', title: 'Map' })
  if (!result.ok) throw new Error(result.problem.code)
  return result.value
}
/** An exported file in which somebody has put another journey in the place of the one that was. */
const editedFile = (exported: Journey, journey: Journey): string => {
  const file = JSON.parse(exportJson(exported)) as Record<string, unknown>
  return JSON.stringify({ ...file, journey })
}
const keysOf = (mine: Journey, theirs: ReadAny, start: ReadAny | null = null): string[] =>
  compareRead(mine, theirs, { start, usePrints: true }).differences.map(({ key }) => key)
const changed = (id: string): Operation => ({ type: 'card.edit', id, patch: { text: 'changed' } })

const mine = accepted(sample, { type: 'card.edit', id: 'n1', patch: { text: 'mine' } })
const theirs = accepted(sample, { type: 'card.edit', id: 'n2', patch: { text: 'theirs' } })

describe('an exported file', () => {
  it('knows what it was: only what was changed in it is proposed', () => {
    expect(keysOf(mine, read(editedFile(sample, theirs)))).toEqual(['changed:card:n2'])
  })

  it('that nobody has changed says nothing of who is ahead: all that differs is shown', () => {
    const unedited = read(exportJson(sample))
    expect(compareRead(mine, unedited).hasBase).toBe(false)
    expect(keysOf(mine, unedited)).toEqual(['changed:card:n1'])
  })

  it('need not be believed: it may come from a copy that went its own way', () => {
    const copy = read(editedFile(mine, accepted(mine, changed('n2'))))
    expect(keysOf(sample, copy)).toEqual(['changed:card:n2'])
    const { differences } = compareRead(sample, copy, { start: null, usePrints: false })
    expect(differences.map(({ key }) => key)).toEqual(['changed:card:n1', 'changed:card:n2'])
  })

  it('of an older Tropa, which knew fewer fields, makes the same fingerprints', () => {
    const stages = sample.stages.map(({ expected: _, returns: __, ...stage }) => stage)
    const older = JSON.parse(JSON.stringify({ ...sample, stages })) as Journey
    expect(printsOf(older)).toEqual(printsOf(sample))
  })

  it('whose beginnings cannot be read is imported as one that has none', () => {
    for (const base of [undefined, null, 'x', { journey: 'journey' }]) {
      const file = JSON.parse(exportJson(theirs)) as Record<string, unknown>
      const broken = read(JSON.stringify({ ...file, base }))
      expect(broken.journey).toEqual(theirs)
      expect(keysOf(mine, broken)).toEqual(['changed:card:n1', 'changed:card:n2'])
    }
  })

  it('is hardly longer for it', () => {
    const file = JSON.parse(exportJson(sample)) as Record<string, unknown>
    const without = JSON.stringify({ ...file, base: undefined }, null, 2)
    expect(exportJson(sample).length / without.length).toBeLessThan(1.2)
  })
})

describe('the file that another was made from', () => {
  it('says more than fingerprints: it counts before them', () => {
    const both = accepted(mine, { type: 'card.edit', id: 'n2', patch: { text: 'mine, too' } })
    const printed = read(editedFile(both, theirs))
    expect(keysOf(both, printed, read(exportJson(sample)))).toEqual(['clash:card:n2:text'])
  })

  it('in the same format tells what was emptied from what the format cannot say', () => {
    const partial = (journey: Journey): ReadAny => ({ journey, format: json, losses: [] })
    const onMap = accepted(sample, score(3))
    expect(keysOf(onMap, partial(sample))).toEqual([])
    expect(keysOf(onMap, partial(sample), partial(onMap))).toEqual(['changed:card:site'])
  })
})

const score = (level: 3) => ({ type: 'card.edit', id: 'site', patch: { score: level } }) as const
