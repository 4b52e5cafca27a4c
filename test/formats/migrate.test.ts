import { describe, expect, it } from 'vitest'
import { exportJson } from '../../src/formats/export-json'
import { importJson } from '../../src/formats/import-json'
import { FORMAT_VERSION } from '../../src/formats/journey-file'
import { migrate, MIGRATIONS, type Migrations } from '../../src/formats/migrate'
import { buildTemplate } from '../../src/templates/build-template'
import { retail } from '../../src/templates/retail'

/** A history that never was: it notes its steps, then renames a field. */
const history: Migrations = {
  version: 4,
  steps: {
    1: (journey) => [journey, 'one'],
    2: (journey) => [journey, 'two'],
    3: (journey) => [journey, 'three'],
  },
}

describe('migrate', () => {
  it('runs every step from the version of the file on, each once, in order', () => {
    expect(migrate('old', 1, history)).toEqual([[['old', 'one'], 'two'], 'three'])
    expect(migrate('old', 3, history)).toEqual(['old', 'three'])
    expect(migrate('new', 4, history)).toBe('new')
  })

  it('fails loudly where a step is missing', () => {
    expect(() => migrate('old', 1, { version: 3, steps: { 1: (journey) => journey } })).toThrow('2')
  })

  it('has a step for every version we ever wrote but the last', () => {
    expect(MIGRATIONS.version).toBe(FORMAT_VERSION)
    expect(Object.keys(MIGRATIONS.steps).map(Number)).toEqual(
      Array.from({ length: FORMAT_VERSION - 1 }, (_, index) => index + 1),
    )
  })
})

describe('importJson of an old file', () => {
  const journey = buildTemplate(retail, 'en')
  const { title, ...rest } = journey
  const renamed = (old: unknown): unknown =>
    typeof old === 'object' && old !== null && 'headline' in old
      ? { ...old, title: old.headline }
      : old
  const withHeadline: Migrations = { version: 2, steps: { 1: renamed } }

  it('brings it up to date before it is checked', () => {
    const old = JSON.stringify({
      format: 'tropa-journey',
      version: 1,
      journey: { ...rest, headline: title },
    })
    expect(importJson(old)).toMatchObject({ problem: { code: 'not-a-journey' } })
    expect(importJson(old, withHeadline)).toEqual({
      ok: true,
      value: { ...journey, headline: title },
    })
  })

  it('does not touch a file of the present version', () => {
    const present = exportJson(journey).replace('"version": 1', '"version": 2')
    expect(importJson(present, withHeadline)).toEqual({ ok: true, value: journey })
  })

  it('names the field where an old file was broken to begin with', () => {
    const broken = JSON.stringify({ format: 'tropa-journey', version: 1, journey: 'broken' })
    expect(importJson(broken, withHeadline)).toEqual({
      ok: false,
      problem: { code: 'not-a-journey', detail: { path: 'journey' } },
    })
  })
})
