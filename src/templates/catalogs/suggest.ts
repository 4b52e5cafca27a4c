import type { Language } from '../../journey/language'
import { inLanguage } from '../local'
import type { CatalogEntry, Moment } from './catalog'

/** An entry of a catalog in one language. */
export interface Suggestion<E extends CatalogEntry> {
  readonly text: string
  readonly entry: E
}

interface Wish<E> {
  /** By the person; may be empty. */
  readonly typed: string
  /** Texts that are there already: they are left out. */
  readonly present: readonly string[]
  /** The lower, the earlier; those that are alike stay in the catalog's order. */
  readonly rank: (entry: E) => number
  /** Left out where it is as many as one looks through while typing. */
  readonly most?: number
}

/** As many as one looks through. */
const MOST = 40

/** What of a catalog goes with what is typed: every word of it begins a word of the entry. */
export function suggest<E extends CatalogEntry>(
  catalog: readonly E[],
  language: Language,
  { typed, present, rank, most = MOST }: Wish<E>,
): readonly Suggestion<E>[] {
  const wanted = wordsOf(typed)
  const taken = new Set(present.map(plain))
  return catalog
    .map((entry) => ({ text: inLanguage(entry.text, language), entry }))
    .filter(({ text }) => {
      if (taken.has(plain(text))) return false
      const words = wordsOf(text)
      return wanted.every((word) => words.some((one) => one.startsWith(word)))
    })
    .sort((a, b) => rank(a.entry) - rank(b.entry))
    .slice(0, most)
}

/** What fits the moment comes first, then what fits any, then the rest. */
export const fitting =
  (moment: Moment) =>
  ({ moments }: CatalogEntry): number =>
    moments === undefined ? 1 : moments.includes(moment) ? 0 : 2

const plain = (text: string): string => text.toLowerCase().replace(/ё/g, 'е').trim()

const wordsOf = (text: string): string[] =>
  plain(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
