import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { journey as journeySchema, type Journey } from '../../src/journey/journey'
import { exportJson } from '../../src/formats/export-json'
import { importJson } from '../../src/formats/import-json'
import { buildTemplate } from '../../src/templates/build-template'
import { TEMPLATES } from '../../src/templates/templates'
import { journey as anyJourney } from '../journey/arbitrary'
import { extras, withExtras } from './extra-fields'

describe('a journey that is exported and imported', () => {
  it('is the same, whatever the texts', () => {
    fc.assert(
      fc.property(anyJourney, (journey) => {
        expect(importJson(exportJson(journey))).toEqual({ ok: true, value: journey })
      }),
    )
  })

  it('is the same for every template', () => {
    for (const draft of TEMPLATES) {
      const journey = buildTemplate(draft, 'ru')
      expect(importJson(exportJson(journey))).toEqual({ ok: true, value: journey })
    }
  })

  it('keeps fields of a later Tropa on the journey and on every record', () => {
    fc.assert(
      fc.property(anyJourney, extras, (journey, extra) => {
        const extended = withExtras(journey, extra)
        expect(importJson(exportJson(extended))).toEqual({ ok: true, value: extended })
      }),
    )
  })

  it.each([
    ['10,000 characters', 'ж'.repeat(10_000)],
    ['a lone surrogate', 'a\uD83Db'],
    ['emoji of several parts', '👩🏽‍🚀🏳️‍🌈'],
    ['markup', '</script><img onerror=alert(1) src=x>'],
    ['right-to-left text', 'שלום \u202Eabc'],
    ['control characters and line separators', '\u0000\u001F\u2028\u2029\r\n'],
  ])('keeps %s to the letter', (_, title) => {
    const journey = { ...small(), title }
    expect(importJson(exportJson(journey))).toEqual({ ok: true, value: journey })
  })
})

describe('an exported file', () => {
  it('says what it is, what wrote it, and in which version', () => {
    expect(JSON.parse(exportJson(small()))).toMatchObject({
      format: 'tropa-journey',
      version: 1,
      exporter: { name: 'Tropa' },
      journey: { title: small().title },
    })
  })

  it('is the same to the letter however the records were put together', () => {
    fc.assert(
      fc.property(anyJourney, extras, (journey, extra) => {
        const extended = withExtras(journey, extra)
        expect(exportJson(reversed(extended))).toBe(exportJson(extended))
      }),
    )
  })

  it('opens with identity and place, and ends with a line break for the tools that want one', () => {
    const lines = exportJson(small()).split('\n')
    expect(lines.slice(0, 3)).toEqual(['{', '  "format": "tropa-journey",', '  "version": 1,'])
    expect(lines.at(-1)).toBe('')
  })
})

const small = (): Journey => {
  const draft = TEMPLATES[0]
  if (draft === undefined) throw new Error('No template')
  return buildTemplate(draft, 'en')
}

/** The same journey, put together the other way round. */
function reversed(journey: Journey): Journey {
  const turned = reversedKeys(journey)
  if (!isJourney(turned)) throw new Error('No journey any more')
  return turned
}

function reversedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((inner: unknown) => reversedKeys(inner))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]: [string, unknown]) => [key, reversedKeys(inner)]),
  )
}

const isJourney = (value: unknown): value is Journey => z.safeParse(journeySchema, value).success
