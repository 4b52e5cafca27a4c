import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { exportJson } from '../../src/formats/export-json'
import { LANGUAGES } from '../../src/journey/journey'
import { buildTemplate } from '../../src/templates/build-template'
import { TEMPLATES } from '../../src/templates/templates'
import { journeySchema, journeySchemaText } from '../tools/journey-schema'

const published = readFileSync(new URL('../../assets/journey.schema.json', import.meta.url), 'utf8')

describe('the published JSON Schema', () => {
  it('is what the schemas of the program say: `npx tsx test/tools/make-journey-schema.ts` renews it', () => {
    expect(published).toBe(journeySchemaText())
  })

  it('says what it is and describes every record', () => {
    const schema = z
      .looseObject({
        $schema: z.string(),
        $id: z.string(),
        title: z.string(),
        description: z.string(),
        $defs: z.record(z.string(), z.looseObject({ title: z.string(), description: z.string() })),
      })
      .parse(JSON.parse(published))
    expect(Object.keys(schema.$defs)).toEqual(
      expect.arrayContaining(['journey', 'persona', 'stage', 'transition', 'lane', 'barrier']),
    )
  })

  it('takes what Tropa exports, and what a later one adds to it', () => {
    for (const draft of TEMPLATES) {
      for (const language of LANGUAGES) {
        const file: unknown = JSON.parse(exportJson(buildTemplate(draft, language)))
        expect(validator.safeParse(file).error).toBeUndefined()
        expect(validator.safeParse({ ...Object(file), later: { any: 1 } }).success).toBe(true)
      }
    }
  })

  it.each([
    ['another version', '"version": 1,', '"version": 2,'],
    ['a score of 0', '"score": 3', '"score": 0'],
    ['an emotion of 3', '"emotion": 2', '"emotion": 3'],
    ['a lane of no kind', '"kind": "barriers"', '"kind": "walls"'],
    ['a card of no kind', '"kind": "kpi"', '"kind": "number"'],
    ['a stage without a name', '"subtitle"', '"surtitle"'],
  ])('refuses %s', (_, good, broken) => {
    const [retail] = TEMPLATES
    if (retail === undefined) throw new Error('No template')
    const text = exportJson(buildTemplate(retail, 'en'))
    expect(text).toContain(good)
    const file: unknown = JSON.parse(text.replace(good, broken))
    expect(validator.safeParse(file).success).toBe(false)
  })
})

const validator = z.fromJSONSchema(journeySchema())
