import type { ListKind, RecordKind } from '../../journey/compare/records'
import { REFERENCES } from '../../journey/compare/references'
import type { Language } from '../../journey/language'
import { drawnTexts } from '../drawn-texts'
import type { CompareTexts } from '../panel-texts/compare/compare-texts'
import { entryOf } from './entry-of'

/** What is needed to say a value. */
export interface ValueWords {
  readonly texts: CompareTexts
  readonly language: Language
  /** What a record is called, in quotes. */
  readonly nameOf: (kind: ListKind, id: string) => string
}

/** Where a value stands: in which kind of record, and the fields on the way to it. */
export interface Where {
  readonly kind: RecordKind
  readonly path: readonly string[]
}

/**
 * A value in words, as long as it is. Where nothing is there it says so: an unknown score is not an empty text. What
 * names another record says what that is called.
 */
export function sayValue(value: unknown, where: Where, words: ValueWords): string {
  const { texts, nameOf } = words
  const { say } = texts
  const field = where.path[where.path.length - 1] ?? ''
  const to = namedAt(where)
  if (value === undefined || value === '' || isEmptyList(value))
    return to === null ? say.empty : say.none
  if (value === null) return to === null ? say.unknown : say.none
  switch (typeof value) {
    case 'boolean':
      return value ? say.yes : say.no
    case 'number':
      return `${field === 'emotion' && value > 0 ? '+' : ''}${String(value).replace('-', '−')}`
    case 'string':
      if (to !== null) return nameOf(to, value)
      return wordFor(field, value, words) ?? say.quoted.replace('{text}', () => value)
    default:
      return Array.isArray(value)
        ? value.map((one: unknown) => sayValue(one, where, words)).join(', ')
        : sayFields(value, where, words)
  }
}

/** What a field is called. */
export function fieldName({ kind, path }: Where, { fields }: CompareTexts): string {
  const field = path[path.length - 1] ?? ''
  return entryOf(fields, `${kind}.${field}`) ?? entryOf(fields, field) ?? field
}

/** Several values in one, without those that say nothing. */
function sayFields(value: object, { kind, path }: Where, words: ValueWords): string {
  const fields = Object.entries(value)
    .filter(([, inner]) => inner !== '' && inner !== null && !isEmptyList(inner))
    .map(([field, inner]) => {
      const where = { kind, path: [...path, field] }
      return `${fieldName(where, words.texts)}: ${sayValue(inner, where, words)}`
    })
  return `(${fields.join('; ')})`
}

const wordFor = (
  field: string,
  value: string,
  { texts, language }: ValueWords,
): string | undefined =>
  field === 'channel' || field === 'entry'
    ? entryOf(drawnTexts(language).channels, value)
    : entryOf(entryOf(texts.values, field) ?? {}, value)

const namedAt = ({ kind, path }: Where): ListKind | null =>
  REFERENCES.find((one) => one.of === kind && one.path.join() === path.join())?.to ?? null

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0
