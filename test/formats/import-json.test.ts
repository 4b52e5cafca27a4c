import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exportJson } from '../../src/formats/export-json'
import { EXPORTER } from '../../src/formats/exporter'
import { FILE_LIMIT, importJson } from '../../src/formats/import-json'
import type { Journey } from '../../src/journey/journey'
import { newHead } from '../../src/journey/new-record'
import packageJson from '../../package.json' with { type: 'json' }
import { journey as anyJourney } from '../journey/arbitrary'

const journey: Journey = {
  ...newHead('en'),
  id: 'j',
  title: 'Title',
  personas: [],
  stages: [
    {
      id: 's',
      name: 'Stage',
      subtitle: '',
      task: '',
      importance: 3,
      score: null,
      emotion: null,
      feeling: '',
      transition: { traffic: null, tools: [] },
      entered: null,
      passed: null,
      expected: null,
      returns: null,
    },
  ],
  lanes: [{ id: 'l', kind: 'barriers', name: 'Barriers', hint: '', persona: null, hidden: false }],
  cards: [
    {
      kind: 'barrier',
      id: 'c',
      stage: 's',
      lane: 'l',
      text: 'Wall',
      evidence: null,
      step: null,
      number: 1,
      severity: 'leaves',
      blocks: 's',
      solutions: [],
    },
  ],
}

type Json = Record<string, unknown>
const file = (changes: Json = {}): string =>
  JSON.stringify({ format: 'tropa-journey', version: 1, journey, ...changes })
const withStage = (changes: Json): string =>
  file({ journey: { ...journey, stages: [{ ...journey.stages[0], ...changes }] } })
const withCard = (changes: Json): string =>
  file({ journey: { ...journey, cards: [{ ...journey.cards[0], ...changes }] } })
const refusal = (code: string, detail: Json) => ({ ok: false, problem: { code, detail } })

describe('importJson', () => {
  it('takes a file, with a byte order mark or without', () => {
    expect(importJson(file())).toEqual({ ok: true, value: journey })
    expect(importJson(`\uFEFF${file()}`)).toEqual({ ok: true, value: journey })
  })

  it.each(['', '{', 'null,', 'undefined', '<html>', '\uFEFF\uFEFF{}'])(
    'refuses %j: not JSON',
    (text) => {
      expect(importJson(text)).toMatchObject(refusal('not-json', {}))
    },
  )

  it('refuses nesting that would exhaust whoever reads it', () => {
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`
    expect(importJson(deep)).toMatchObject(refusal('not-json', {}))
    expect(importJson(file({ later: 0 }).replace('"later":0', `"later":${deep}`))).toMatchObject(
      refusal('not-json', {}),
    )
  })

  it.each([
    ['null', 'format'],
    ['[]', 'format'],
    ['{}', 'format'],
    [file({ format: 'other-journey' }), 'format'],
    [file({ version: 0 }), 'version'],
    [file({ version: '1' }), 'version'],
    [file({ version: 1.5 }), 'version'],
    [JSON.stringify({ format: 'tropa-journey', version: 1 }), 'journey'],
    [file({ journey: [] }), 'journey'],
    [file({ journey: { ...journey, title: 7 } }), 'journey.title'],
    [file({ journey: { ...journey, review: '2026-02-30' } }), 'journey.review'],
    [withStage({ score: 0 }), 'journey.stages[0].score'],
    [withStage({ emotion: 3 }), 'journey.stages[0].emotion'],
    [withStage({ transition: null }), 'journey.stages[0].transition'],
    [withStage({ name: 'x'.repeat(10_001) }), 'journey.stages[0].name'],
    [withCard({ kind: 'spell' }), 'journey.cards[0].kind'],
    [withCard({ severity: 'huge' }), 'journey.cards[0].severity'],
    [withCard({ id: '' }), 'journey.cards[0].id'],
  ])('refuses %.80s and names the field', (text, path) => {
    expect(importJson(text)).toEqual(refusal('not-a-journey', { path }))
  })

  it('refuses a file of a newer version before it looks at the journey in it', () => {
    expect(importJson(file({ version: 2, journey: 'of another kind' }))).toEqual(
      refusal('newer-version', { version: 2, known: 1 }),
    )
  })

  it('refuses a file whose records name others that are not there', () => {
    expect(importJson(withCard({ stage: 'gone' }))).toEqual(
      refusal('dangling-reference', { from: 'Wall', to: 'gone' }),
    )
    expect(importJson(withCard({ solutions: ['gone'] }))).toEqual(
      refusal('dangling-reference', { from: 'Wall', to: 'gone' }),
    )
    expect(
      importJson(file({ journey: { ...journey, lanes: [...journey.lanes, ...journey.lanes] } })),
    ).toEqual(refusal('id-taken', { id: 'l' }))
  })

  it('refuses a file over the limit without reading it, and takes one at the limit', () => {
    const fit = file().padEnd(FILE_LIMIT, ' ')
    expect(importJson(fit)).toMatchObject({ ok: true })
    expect(importJson(`${fit} `)).toEqual(
      refusal('too-large', { size: FILE_LIMIT + 1, limit: FILE_LIMIT }),
    )
  })

  it('lets no key change the prototype of anything, at any depth', () => {
    const evil = '"__proto__":{"polluted":true}'
    const text = file({ journey: { ...journey, later: { inner: {} } } })
      .replace('"inner":{', `"inner":{${evil}`)
      .replace('"journey":{', `"journey":{${evil},`)
      .replace('{"format"', `{${evil},"format"`)
    expect(text.match(/__proto__/g)).toHaveLength(3)
    const result = importJson(text)
    expect(result).toEqual({ ok: true, value: { ...journey, later: { inner: {} } } })
    expect(JSON.stringify(result)).not.toContain('polluted')
    expect('polluted' in {}).toBe(false)
  })

  it('does not take fields of the envelope for fields of the journey', () => {
    expect(importJson(file({ mood: 'good' }))).toEqual({ ok: true, value: journey })
  })

  it('never throws: what it takes is sound, what it refuses has a reason', () => {
    fc.assert(
      fc.property(anyJourney, fc.nat(), fc.string({ maxLength: 3 }), (any, at, junk) => {
        const text = exportJson(any)
        const place = at % text.length
        const result = importJson(`${text.slice(0, place)}${junk}${text.slice(place + 1)}`)
        if (result.ok) expect(importJson(exportJson(result.value))).toEqual(result)
        else expect(result.problem.code).not.toBe('')
      }),
    )
  })
})

describe('the exporter', () => {
  it('names the version of this package', () => {
    expect(EXPORTER.version).toBe(packageJson.version)
  })
})
