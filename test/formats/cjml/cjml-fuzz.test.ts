import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readCjml } from '../../../src/formats/cjml/read-cjml'
import { writeCjml } from '../../../src/formats/cjml/write-cjml'
import { FILE_LIMIT } from '../../../src/formats/limits'
import { journey as anyJourney } from '../../journey/arbitrary'
import { expectSound, fuzzReader, someJourneys } from '../fuzz-reader'
import { inLanesOf } from '../in-lanes-of'
import { PARTS, PIECES } from './pieces'

const example = readFileSync(
  new URL('../../../assets/examples/book-shop.xml', import.meta.url),
  'utf8',
)
/** Long enough for whatever takes more than its share of time to take minutes. */
const LONG = FILE_LIMIT / 2
const HINTS = { language: 'en', title: 'Untitled' } as const
const LANES = ['actions', 'touchpoints', 'backstage', 'experience', 'notes'] as const

describe('the reader of CJML', () => {
  it('reads or refuses any text, and what it reads is sound', () => {
    fuzzReader(readCjml, {
      valid: [
        ...someJourneys(inLanesOf(LANES, anyJourney)).map((journey) => writeCjml(journey).text),
        ...Array.from({ length: 20 }, () => example),
      ],
      pieces: [...PIECES, ...PARTS],
    })
  }, 600_000)

  it('refuses a text over the limit without reading it', () => {
    const text = '<CJML>'.repeat(17_000_000)
    expect(readCjml(text, HINTS)).toEqual({
      ok: false,
      problem: { code: 'too-large', detail: { size: 102_000_000, limit: FILE_LIMIT } },
    })
  })

  it('refuses entities that a file declares, whatever they would become', () => {
    const laughs = Array.from(
      { length: 9 },
      (_, level) => `<!ENTITY lol${level + 1} "${`&lol${level};`.repeat(10)}">`,
    ).join('\n')
    const bomb = `<?xml version="1.0"?>\n<!DOCTYPE CJML [\n<!ENTITY lol0 "lol">\n${laughs}\n]>\n<CJML><actualJourney><journeyTitle>&lol9;</journeyTitle></actualJourney></CJML>`
    const outside = '<!DOCTYPE CJML [<!ENTITY all SYSTEM "file:///etc/passwd">]><CJML>&all;</CJML>'
    for (const text of [bomb, outside])
      expect(readCjml(text, HINTS)).toEqual({
        ok: false,
        problem: { code: 'xml-with-dtd', detail: {} },
      })
  })

  it('does not load a document type from elsewhere', () => {
    const text = example.replace(
      '<CJML',
      '<!DOCTYPE CJML SYSTEM "http://example.org/cjml.dtd">\n<CJML',
    )
    expect(readCjml(text, HINTS).ok).toBe(true)
  })

  it('refuses nesting that would exhaust whoever reads it', () => {
    const deep = `${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}`
    for (const text of [deep, `<CJML><actualJourney>${deep}</actualJourney></CJML>`])
      expect(readCjml(text, HINTS)).toMatchObject({
        ok: false,
        problem: { code: 'not-xml', detail: { line: 1 } },
      })
  })

  it.each([
    ['journeys', '<CJML>', '<actualJourney/>', '</CJML>'],
    [
      'phases',
      '<CJML><actualJourney><journeyPhases>',
      '<journeyPhase/>',
      '</journeyPhases></actualJourney></CJML>',
    ],
    [
      'touchpoints',
      '<CJML><actualJourney><touchpoints>',
      '<actualAction/>',
      '</touchpoints></actualJourney></CJML>',
    ],
    [
      'actors',
      '<CJML><actualJourney><touchpoints><actualAction/></touchpoints><actors>',
      '<endUser/>',
      '</actors></actualJourney></CJML>',
    ],
    [
      'letters',
      '<CJML><actualJourney><journeyTitle>',
      'Я',
      '</journeyTitle></actualJourney></CJML>',
    ],
    [
      'astral letters',
      '<CJML><actualJourney><journeyTitle>',
      '👩',
      '</journeyTitle></actualJourney></CJML>',
    ],
    ['signs', '<CJML><actualJourney><journeyTitle>', '&', '</journeyTitle></actualJourney></CJML>'],
    [
      'references',
      '<CJML><actualJourney><journeyTitle>',
      '&amp;',
      '</journeyTitle></actualJourney></CJML>',
    ],
    ['digits of a reference', '<CJML>&#', '1', ''],
    ['brackets', '<CJML>', ']', '</CJML>'],
    ['open comments', '<CJML>', '<!--', ''],
    ['comments', '<CJML>', '<!---->', '</CJML>'],
    ['open sections', '<CJML>', '<![CDATA[', ''],
    ['sections', '<CJML>', '<![CDATA[x]]>', '</CJML>'],
    ['open tags', '<CJML>', '<', ''],
    ['attributes', '<CJML ', 'a="" ', '/>'],
    ['open quotes', '<CJML a=', '"', ''],
    ['white space', '', ' ', '<CJML/>'],
    ['white space in a tag', '<CJML', ' ', '/>'],
    ['declarations', '', '<!DOCTYPE a>', ''],
    ['ends', '<CJML>', '</a>', ''],
  ])('is done with a text of nothing but %s', (_, start, piece, end) => {
    const text = start + piece.repeat(Math.floor(LONG / piece.length)) + end
    expectSound(readCjml(text, HINTS))
  })
})
