/** How many there are to be proud of, and how many to be ashamed of (C104). */
const EACH = 3
/** A score in the middle is nothing to be proud or ashamed of. */
const MIDDLE = 3

/** The three best and the three worst of what was scored, 1–5; what is unknown is neither (C103, C104). */
export function extremesOf<T extends { readonly score: number | null }>(
  all: readonly T[],
): { readonly best: readonly T[]; readonly worst: readonly T[] } {
  const known = all.flatMap((one) => (one.score === null ? [] : [{ one, score: one.score }]))
  const pick = (isIt: (score: number) => boolean, sign: 1 | -1): T[] =>
    known
      .filter(({ score }) => isIt(score))
      .sort((a, b) => sign * (a.score - b.score))
      .slice(0, EACH)
      .map(({ one }) => one)
  return { best: pick((score) => score > MIDDLE, -1), worst: pick((score) => score < MIDDLE, 1) }
}
