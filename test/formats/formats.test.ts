import { describe, expect, it } from 'vitest'
import { ASPECTS, type Format } from '../../src/formats/format'
import { FORMATS } from '../../src/formats/formats'
import { LOSS_CODES } from '../../src/formats/loss'
import { LOSS_TEXTS } from '../../src/i18n/panel-texts/loss-texts'
import { PROBLEM_TEXTS } from '../../src/i18n/panel-texts/problem-texts'
import { checkReferences } from '../../src/journey/check-references'
import { LANGUAGES } from '../../src/journey/language'
import { problemCode } from '../../src/journey/problem-code'
import { buildTemplate } from '../../src/templates/build-template'
import { TEMPLATES } from '../../src/templates/templates'
import { example, HINTS, readOf } from './map-of'

const formats: readonly Format[] = FORMATS
const named = formats.map((format) => [format.id, format] as const)
const maps = TEMPLATES.flatMap((draft) =>
  LANGUAGES.map((language) => buildTemplate(draft, language)),
)

describe.each(named)('the format %s', (_, format) => {
  it('is recognised by what it writes, before any other', () => {
    for (const map of maps) {
      const { text } = format.write(map)
      const found = formats.find(({ recognises }) => recognises(text))?.id
      expect(found).toBe(format.read === null ? undefined : format.id)
    }
  })

  it('reads what it writes, to the letter where it says that it carries everything', () => {
    const isWhole = ASPECTS.every((aspect) => format.carries[aspect] === 'all')
    for (const map of maps) {
      if (format.read === null) continue
      const { journey } = readOf(format.read(format.write(map).text, HINTS))
      expect(checkReferences(journey)).toEqual([])
      expect(journey.stages).toHaveLength(map.stages.length)
      if (isWhole) expect(journey).toEqual(map)
    }
  })

  it('changes nothing of the journey it writes', () => {
    const [map] = maps
    if (map === undefined) throw new Error('No template')
    const before = JSON.stringify(map)
    format.write(map)
    expect(JSON.stringify(map)).toBe(before)
  })
})

describe('every format', () => {
  it.each([
    ['records.csv', 'csv'],
    ['retail-sheet.csv', 'sheet'],
    ['stakeholders.csv', 'sheet'],
    ['pasted.tsv', 'sheet'],
    ['patients.csv', 'sheet'],
    ['my-working-day.mmd', 'mermaid'],
    ['front-matter.mmd', 'mermaid'],
    ['book-shop.xml', 'cjml'],
  ])('is told by the beginning of a text, whatever the file is called: %s', (name, id) => {
    expect(formats.find(({ recognises }) => recognises(example(name)))?.id).toBe(id)
  })

  it.each([
    '',
    'a',
    'Just a sentence',
    '# Title\n\ntext; text',
    'journey\n  title A, b',
    '<a>;</a>',
  ])('is not seen where there is none: %j', (text) => {
    expect(
      ['csv', 'sheet', 'json'].map((id) => formats.find((one) => one.id === id)?.recognises(text)),
    ).toEqual([false, false, false])
  })
})

describe('losses and problems', () => {
  it('have a text in both languages, with values that there are', () => {
    for (const language of LANGUAGES) {
      expect(Object.keys(LOSS_TEXTS[language]).sort()).toEqual([...LOSS_CODES].sort())
      for (const text of Object.values(LOSS_TEXTS[language])) {
        expect(text.match(/\{\w+\}/g)).toEqual(['{count}', '{example}'])
      }
      expect(Object.keys(PROBLEM_TEXTS[language]).sort()).toEqual([...problemCode.options].sort())
    }
  })
})
