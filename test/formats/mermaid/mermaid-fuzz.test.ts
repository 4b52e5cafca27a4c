import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { FILE_LIMIT } from '../../../src/formats/limits'
import { readMermaid } from '../../../src/formats/mermaid/read-mermaid'
import { writeMermaid } from '../../../src/formats/mermaid/write-mermaid'
import { journey as anyJourney } from '../../journey/arbitrary'
import { expectSound, fuzzReader, someJourneys } from '../fuzz-reader'
import { LINES, PIECES } from './pieces'

const example = (name: string): string =>
  readFileSync(new URL(`../../../assets/examples/${name}.mmd`, import.meta.url), 'utf8')
/** Long enough for whatever takes more than its share of time to take minutes. */
const LONG = FILE_LIMIT / 2
const HINTS = { language: 'en', title: 'Untitled' } as const
const many = (line: string, times: number): string => line.repeat(times)

describe('the reader of Mermaid', () => {
  it('reads or refuses any text, and what it reads is sound', () => {
    fuzzReader(readMermaid, {
      valid: [
        ...someJourneys(anyJourney).map((journey) => writeMermaid(journey).text),
        ...['my-working-day', 'task-forms', 'descriptions', 'front-matter'].map(example),
      ],
      pieces: [...PIECES, ...LINES],
    })
  }, 600_000)

  it('refuses a text over the limit without reading it', () => {
    expect(readMermaid(many('journey\n', 13_000_000), HINTS)).toEqual({
      ok: false,
      problem: { code: 'too-large', detail: { size: 104_000_000, limit: FILE_LIMIT } },
    })
  })

  it.each([
    ['stages', 'journey\n', 'section x\n'],
    ['tasks', 'journey\nsection x\n', 'a: 5: Me\n'],
    ['people', 'journey\nsection x\na: 5: Me', ', Me'],
    ['comments', 'journey\nsection x\n', '%% x\n'],
    ['comments before the diagram', '', '%% x\n'],
    ['empty lines', 'journey\nsection x\n', '\n'],
    ['open descriptions', 'journey\nsection x\n', 'accDescr {\n'],
    ['descriptions', 'journey\nsection x\n', 'accDescr {}'],
    ['open directives', 'journey\nsection x\n', '%%{'],
    ['directives', '', '%%{x}%%'],
    ['fences', '', '```mermaid\n'],
    ['rules', '', '---\n'],
    ['marks', 'journey\nsection x\na', '#'],
    ['entities', 'journey\nsection x\na', '#58;'],
    ['open tags', 'journey\nsection x\na', '<br'],
    ['white space', 'journey\nsection x\na<br', ' '],
    ['colons', 'journey\nsection x\na', ':'],
  ])('is done with a text of nothing but %s', (_, start, piece) => {
    const text = start + many(piece, Math.floor(LONG / piece.length))
    expectSound(readMermaid(text, HINTS))
  })

  it.each([
    ['every task of many people, each in lanes of their own', 90, 5_000],
    ['too many people', 101, 1],
    ['too many tasks', 1, 20_001],
  ])('refuses %s, which one map cannot hold', (_, people, tasks) => {
    const names = Array.from({ length: people }, (__, index) => `P${index}`).join(', ')
    const text = `journey\nsection x\nfirst: 5: someone else\n${many(`a: 5: ${names}\n`, tasks)}`
    expect(readMermaid(text, HINTS)).toMatchObject({ ok: false, problem: { code: 'too-large' } })
  })
})
