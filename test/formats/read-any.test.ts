import { describe, expect, it } from 'vitest'
import { exportJson } from '../../src/formats/export-json'
import type { Format } from '../../src/formats/format'
import { json } from '../../src/formats/json'
import { readAny } from '../../src/formats/read-any'
import { bad } from '../../src/journey/problem'
import { sample } from '../journey/sample'

const hints = { language: 'en', title: 'Map' } as const

/** A format that takes texts which begin with its name. */
const format = (id: string, extension: string, isRead = true): Format => ({
  ...json,
  id,
  extensions: [extension],
  recognises: (text) => text.startsWith(id),
  read: isRead
    ? (text, { title }) =>
        text.includes('broken')
          ? bad('not-a-journey', { path: id })
          : { ok: true, value: { journey: { ...sample, title: `${id} ${title}` }, losses: [] } }
    : null,
})
const formats = [format('rows', 'csv'), format('lines', 'txt'), format('shown', 'html', false)]
const read = (text: string, name: string): unknown => {
  const result = readAny(text, name, hints, formats)
  return result.ok ? result.value.journey.title : result.problem.code
}

describe('a text in whatever format', () => {
  it('is read as what its name says and it looks like', () => {
    expect(read('rows …', 'map.csv')).toBe('rows Map')
    expect(read('lines …', 'MAP.TXT')).toBe('lines Map')
  })

  it('is read as what it looks like where its name says something else, or nothing', () => {
    expect(read('lines …', 'map.csv')).toBe('lines Map')
    expect(read('lines …', 'map')).toBe('lines Map')
    expect(read('rows …', '')).toBe('rows Map')
  })

  it('is read as what its name says where it looks like nothing', () => {
    expect(read('…', 'map.v2.csv')).toBe('rows Map')
  })

  it('is not read where neither says anything, or the format is only written', () => {
    expect(read('…', 'map.doc')).toBe('unknown-format')
    expect(read('…', '')).toBe('unknown-format')
    expect(read('shown …', 'map.html')).toBe('unknown-format')
  })

  it('is refused for the reason of the format it looks like', () => {
    expect(read('rows broken', 'map.txt')).toBe('not-a-journey')
  })

  it('is read as the next format that it looks like where the first refuses it', () => {
    const strict = { ...format('a', 'json'), recognises: () => true }
    const result = readAny(`broken`, 'map.json', hints, [
      strict,
      {
        ...json,
        recognises: () => true,
        read: () => ({ ok: true, value: { journey: sample, losses: [] } }),
      },
    ])
    expect(result).toMatchObject({ ok: true, value: { format: { id: 'json' } } })
  })

  it('brings what the file knows of its beginnings', () => {
    const result = readAny(exportJson(sample), 'map.json', hints)
    expect(result).toMatchObject({
      ok: true,
      value: { format: { id: 'json' }, losses: [], base: { journey: sample.id } },
    })
  })
})
