import { describe, expect, it } from 'vitest'
import { exportJson } from '../../src/formats/export-json'
import type { Format } from '../../src/formats/format'
import { FORMATS } from '../../src/formats/formats'
import { importJson } from '../../src/formats/import-json'
import { buildTemplate } from '../../src/templates/build-template'
import { TEMPLATES } from '../../src/templates/templates'
import { expectSound } from './fuzz-reader'
import { HINTS } from './map-of'

const formats: readonly Format[] = FORMATS
const readers = formats.map(({ id, read }) => [id, read] as const)

/** Texts that break readers: too much, too deep, not quite text. Each has to be done with at once. */
const HOSTILE: readonly (readonly [string, () => string])[] = [
  ['100 MB of one letter', () => 'a'.repeat(100_000_000)],
  ['100 MB of lines', () => 'a,b\n'.repeat(25_000_000)],
  ['a million short lines', () => 'a\n'.repeat(1_000_000)],
  ['five million empty lines', () => '\n'.repeat(5_000_000)],
  ['20,000 columns', () => `${'a,'.repeat(20_000)}\n`.repeat(20)],
  ['20,000 columns of tabs', () => 'Stage\tGoals\t'.repeat(10_000)],
  ['a record of 20,000 columns', () => `record,id,${'a,'.repeat(20_000)}`],
  ['five million brackets', () => '['.repeat(5_000_000)],
  ['five million braces', () => '{"a":'.repeat(1_000_000)],
  ['five million quotes', () => '"'.repeat(5_000_001)],
  ['quotes that close nothing', () => `Stage,Goals\n${'"a",b"c,"'.repeat(500_000)}`],
  ['five million spaces', () => ' '.repeat(5_000_000)],
  ['a name of five million letters', () => `Stage,${'Goals '.repeat(800_000)}\nA,b`],
  ['a mood of many lines', () => `Stage,Emotions\nA,"${':::::::::: 1\n'.repeat(700)}"`],
  ['a cell of a million items', () => `Stage,Goals\nA,"${'x\n'.repeat(1_000_000)}"`],
  ['parentheses that do not close', () => `${'('.repeat(2_000_000)},Goals\nA,b`],
  ['a million stages', () => `{"stages":[${'{"touchpoints":[]},'.repeat(400_000)}{}]}`],
  [
    'a million actions',
    () => `{"kind":"cjm","phases":[{}],"actions":[${'{},'.repeat(1_000_000)}{}]}`,
  ],
  [
    'a million pains',
    () => `{"stages":[{"touchpoints":[{"painPoints":[${'"a",'.repeat(1_000_000)}"b"]}]}]}`,
  ],
  ['zeros', () => '\u0000'.repeat(1_000_000)],
  ['zeros between the letters', () => 'Stage,Goals\nA,b\n'.split('').join('\u0000')],
  ['half characters', () => 'Stage,Goals\nA\uD83D,\uDE00b\n'],
  ['marks in the middle', () => '\uFEFF\uFEFFStage,Goals\n\uFEFFA,b'],
  ['letters for another order of reading', () => 'Stage,Goals\n\u202EA\u2066,b\u2028c'],
  ['names of what objects have', () => 'Stage,__proto__,constructor,toString\nA,b,c,d'],
  [
    'records with such names',
    () => 'record,id,__proto__,constructor,hasOwnProperty\nstage,s,a,b,c',
  ],
  [
    'JSON with such names',
    () =>
      '{"__proto__":{"a":1},"stages":[{"name":"x","__proto__":{"b":1},"touchpoints":[{"name":"y","constructor":1}]}]}',
  ],
]

describe.each(readers)('the reader of %s', (_, read) => {
  it.each(HOSTILE)('is done with %s', (_, text) => {
    if (read === null) return
    const result = read(text(), HINTS)
    expectSound(result)
    if (result.ok) {
      const { journey } = result.value
      expect(importJson(exportJson(journey))).toEqual({ ok: true, value: journey })
    }
    expect(Object.keys({})).toEqual([])
    expect('a' in {} || 'b' in {}).toBe(false)
  })

  it('is done with a whole map of which every letter stands twice, or half of them are gone', () => {
    const [draft] = TEMPLATES
    if (draft === undefined || read === null) return
    for (const { write } of formats) {
      const { text } = write(buildTemplate(draft, 'ru'))
      for (const broken of [
        text.replace(/(.)/gs, '$1$1'),
        text.replace(/(.)./gs, '$1'),
        text.slice(0, text.length / 2),
        text.slice(text.length / 2),
      ])
        expectSound(read(broken, HINTS))
    }
  })
})
