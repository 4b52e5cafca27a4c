/**
 * A text in one line where it fits, else in two of about the same length; what does not fit is cut.
 * @param fits whether a line has room for it
 */
export function labelLines(text: string, fits: (line: string) => boolean): string[] {
  if (fits(text)) return [text]
  const words = text.split(' ')
  const splits = words
    .slice(1)
    .map(
      (_, index) =>
        [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')] as const,
    )
    .filter(([first, second]) => fits(first) && fits(second))
    .sort((a, b) => unevenness(a) - unevenness(b))
  const [even] = splits
  if (even !== undefined) return [...even]
  const whole = longest(words, (kept) => fits(kept.join(' ')))
  if (whole.length === 0) return [cut(text, fits)]
  return [whole.join(' '), cut(words.slice(whole.length).join(' '), fits)]
}

const unevenness = ([first, second]: readonly [string, string]): number =>
  Math.abs(first.length - second.length)

/** The text, or its beginning with an ellipsis; cut between letters, never inside a surrogate pair. */
function cut(text: string, fits: (line: string) => boolean): string {
  if (fits(text)) return text
  return `${longest([...text], (kept) => fits(`${kept.join('')}…`))
    .join('')
    .trimEnd()}…`
}

/** As many from the beginning as are good. */
function longest<T>(items: readonly T[], isGood: (kept: readonly T[]) => boolean): readonly T[] {
  let kept = items
  while (kept.length > 0 && !isGood(kept)) kept = kept.slice(0, -1)
  return kept
}
