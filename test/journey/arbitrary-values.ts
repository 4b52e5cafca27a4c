import fc from 'fast-check'

/** Text as people, paste and broken tools make it: emoji, markup, lone surrogates, control characters. */
export const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.constantFrom(
    '',
    '</script><img onerror=alert(1)>',
    '__proto__',
    '\uD83D',
    '👩‍👩‍👧',
    'שלום',
    '\u2028',
  ),
)
export const oneOf = <T>(values: readonly T[]) => fc.constantFrom(...values)
export const orUnknown = <T>(values: readonly T[]) => fc.option(oneOf(values), { nil: null })
export const all = <T>(items: readonly fc.Arbitrary<T>[]): fc.Arbitrary<T[]> => fc.tuple(...items)
