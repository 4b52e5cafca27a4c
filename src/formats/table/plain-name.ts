/** Longest name we look into, in characters: what is longer is no name. */
const LONGEST = 120

/**
 * A name as it is compared: in small letters, words only, without what stands in parentheses; `StageOrder` is two words,
 * `ё` is `е`.
 */
export const plainName = (name: string): string =>
  name
    .slice(0, LONGEST)
    .replace(/\([^()]*\)/g, ' ')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
