import fc from 'fast-check'

type Mutation = (text: string) => string

/** Valid texts with things done to them that hands, tools and transport do. */
export const mutatedText = (
  valid: fc.Arbitrary<string>,
  pieces: readonly string[],
  maxLength = 5,
): fc.Arbitrary<string> =>
  fc
    .tuple(valid, fc.array(mutation(pieces), { minLength: 1, maxLength }))
    .map(([text, mutations]) => mutations.reduce((so, mutate) => mutate(so), text))

const mutation = (pieces: readonly string[]): fc.Arbitrary<Mutation> => {
  const place = fc.double({ min: 0, max: 1, noNaN: true })
  const at = (text: string, where: number): number => Math.floor(where * text.length)
  const piece = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...pieces) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
  )
  const onLines = (change: (lines: string[], a: number, b: number) => string[]) =>
    fc.tuple(place, place).map(([one, other]): Mutation => (text) => {
      const lines = text.split('\n')
      return change(lines, Math.floor(one * lines.length), Math.floor(other * lines.length)).join(
        '\n',
      )
    })
  return fc.oneof(
    {
      weight: 5,
      arbitrary: fc.tuple(place, piece).map(([where, what]): Mutation => (text) => {
        const to = at(text, where)
        return text.slice(0, to) + what + text.slice(to)
      }),
    },
    fc.tuple(place, piece, fc.nat({ max: 6 })).map(([where, what, length]): Mutation => (text) => {
      const to = at(text, where)
      return text.slice(0, to) + what + text.slice(to + length)
    }),
    fc.tuple(place, place).map(([one, other]): Mutation => (text) => {
      const [from = 0, to = 0] = [at(text, one), at(text, other)].sort((a, b) => a - b)
      return text.slice(0, from) + text.slice(to)
    }),
    place.map(
      (where): Mutation =>
        (text) =>
          text.slice(0, at(text, where)),
    ),
    fc.constant<Mutation>((text) => text.replace(/\n/g, '\r\n')),
    fc.constant<Mutation>((text) => `\uFEFF${text}`),
    fc.constant<Mutation>((text) => text + text),
    onLines((lines, a, b) => [...lines.slice(0, a), lines[b] ?? '', ...lines.slice(a)]),
    onLines((lines, a) => lines.filter((_, index) => index !== a)),
    onLines((lines, a) => [...lines.slice(a), ...lines.slice(0, a)]),
  )
}
