import type { ListKind } from '../../journey/compare/records'
import type { Language } from '../../journey/language'
import { drawnTexts } from '../drawn-texts'
import type { CompareTexts } from '../panel-texts/compare-texts'
import { entryOf } from './entry-of'

/** What is needed to say a value. */
export interface ValueWords {
  readonly texts: CompareTexts
  readonly language: Language
  /** What a record is called, in quotes. */
  readonly nameOf: (kind: ListKind, id: string) => string
}

/**
 * A value of a field in words, as long as it is. Where nothing is there it says so: an unknown score is not an empty
 * text.
 * @param to the kind of record that the field names, or `null`
 */
export function sayValue(
  value: unknown,
  field: string,
  to: ListKind | null,
  words: ValueWords,
): string {
  const { texts, language, nameOf } = words
  const { say, values } = texts
  if (value === undefined || value === '' || isEmptyList(value))
    return to === null ? say.empty : say.none
  if (value === null) return to === null ? say.unknown : say.none
  if (typeof value === 'boolean') return value ? say.yes : say.no
  if (typeof value === 'number') {
    const sign = field === 'emotion' && value > 0 ? '+' : ''
    return `${sign}${String(value).replace('-', '−')}`
  }
  if (Array.isArray(value))
    return value.map((one: unknown) => sayValue(one, field, to, words)).join(', ')
  if (typeof value !== 'string') return JSON.stringify(value)
  if (to !== null) return nameOf(to, value)
  const word = entryOf(
    field === 'channel' ? drawnTexts(language).channels : (entryOf(values, field) ?? {}),
    value,
  )
  return word ?? say.quoted.replace('{text}', () => value)
}

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0
