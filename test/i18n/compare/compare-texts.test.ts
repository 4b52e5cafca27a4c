import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { COMPARE_TEXTS } from '../../../src/i18n/panel-texts/compare-texts'
import { card, evidence, frameLink, stageVerdict } from '../../../src/journey/card'
import { isOwnField } from '../../../src/journey/compare/own-fields'
import { journeyHead } from '../../../src/journey/journey'
import { lane } from '../../../src/journey/lane'
import { persona, stance } from '../../../src/journey/persona'
import { stage, transition, wayBack } from '../../../src/journey/stage'

const SCHEMAS = [
  ...card.def.options.map((one) => ['card', one] as const),
  ...[evidence, frameLink, stageVerdict].map((one) => ['card', one] as const),
  ['persona', persona],
  ['persona', stance],
  ['stage', stage],
  ['stage', transition],
  ['stage', wayBack],
  ['lane', lane],
  ['journey', journeyHead],
] as const

/** Fields that others are told in the place of. */
const INNER = new Set(['evidence', 'transition'])
/** Fields of few words, with names of their own on the map. */
const CHANNELS = new Set(['channel', 'entry'])

const fields = SCHEMAS.flatMap(([kind, { shape }]) =>
  Object.entries<unknown>(shape)
    .filter(([field]) => !INNER.has(field) && !isOwnField(kind, { id: '', kind: 'barrier' }, field))
    .map(([field, schema]) => ({ kind, field, options: optionsOf(schema) })),
)

/** The words that a field may have, where they are few. */
function optionsOf(schema: unknown): readonly string[] {
  if (schema instanceof z.ZodMiniEnum) return Object.values(schema.def.entries).map(String)
  if (schema instanceof z.ZodMiniNullable || schema instanceof z.ZodMiniDefault)
    return optionsOf(schema.def.innerType)
  return []
}

describe.each(['en', 'ru'] as const)('in %s', (language) => {
  const { fields: names, values } = COMPARE_TEXTS[language]

  it.each(fields)('$field of a $kind has a name', ({ kind, field }) => {
    expect(names[`${kind}.${field}`] ?? names[field]).toMatch(/\S/)
  })

  it.each(fields.filter(({ field, options }) => options.length > 0 && !CHANNELS.has(field)))(
    'everything that $field of a $kind may be has a word',
    ({ field, options }) => {
      expect(Object.keys(values[field] ?? {})).toEqual(expect.arrayContaining([...options]))
    },
  )

  it('a card of every kind has a name', () => {
    const kinds = card.def.options.map(({ shape }) => shape.kind.def.values[0])
    expect(Object.keys(COMPARE_TEXTS[language].named)).toEqual(expect.arrayContaining(kinds))
  })
})

it('there are the same words in both languages', () => {
  const { en, ru } = COMPARE_TEXTS
  for (const part of ['fields', 'values', 'named', 'say'] as const)
    expect(Object.keys(ru[part]).sort()).toEqual(Object.keys(en[part]).sort())
  for (const [field, words] of Object.entries(en.values))
    expect(Object.keys(ru.values[field] ?? {})).toEqual(Object.keys(words))
})
