import type { Comparison } from '../../journey/compare/compare-journeys'
import type { Difference } from '../../journey/compare/difference'
import { byId, LIST_KINDS, type Fields, type ListKind } from '../../journey/compare/records'
import type { Language } from '../../journey/language'
import { COMPARE_TEXTS } from '../panel-texts/compare-texts'
import { detailsOf, type Detail } from './details-of'
import { entryOf } from './entry-of'
import { shortenPair } from './shorten-pair'

/** A comparison in words of one language. */
export interface CompareWords {
  /** What a record is called, in quotes and shortened; also where it has no name. */
  readonly nameOf: (kind: ListKind, id: string) => string
  /** The record that a difference is about: “Stage “Search””. */
  readonly titleOf: (difference: Difference) => string
  /** In a word, what becomes of it. */
  readonly typeOf: (difference: Pick<Difference, 'type'>) => string
  /** What of it differs, field by field. */
  readonly detailsOf: (difference: Difference) => readonly Detail[]
}

/** Longest name in a title, and longest value, in characters. */
const NAME = 48
const VALUE = 120

export function createCompareWords(
  { mine, theirs }: Pick<Comparison, 'mine' | 'theirs'>,
  language: Language,
): CompareWords {
  const texts = COMPARE_TEXTS[language]
  const { say, named } = texts
  const known = LIST_KINDS.map((kind) => [kind, byId(theirs[kind]), byId(mine[kind])] as const)
  const find = (kind: ListKind, id: string): Fields | undefined => {
    const entry = known.find(([of]) => of === kind)
    return entry?.[2].get(id) ?? entry?.[1].get(id)
  }
  const quoted = (text: unknown): string => {
    const [name] = shortenPair(typeof text === 'string' ? text : '', '', NAME)
    return name === '' ? say.noName : say.quoted.replace('{text}', () => name)
  }
  const callOf = (kind: ListKind, record: Fields | undefined): string =>
    quoted(record?.[kind === 'card' ? 'text' : 'name'])
  const nameOf: CompareWords['nameOf'] = (kind, id) => callOf(kind, find(kind, id))
  const values = { texts, language, nameOf }

  return {
    nameOf,
    titleOf: ({ kind, record }) => {
      if (kind === 'journey') return say.map
      const name = callOf(kind, record)
      const way = entryOf(named, kind === 'card' ? String(record['kind']) : kind) ?? '{name}'
      return way.replace('{name}', () => name)
    },
    typeOf: ({ type }) => say[type],
    detailsOf: (difference) =>
      detailsOf(difference, values).map(({ label, before, after }) => {
        const [one, other] = shortenPair(before ?? '', after, VALUE)
        return { label, before: before === null ? null : one, after: other }
      }),
  }
}
