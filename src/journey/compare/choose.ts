import type { Comparison } from './compare-journeys'
import type { Difference } from './difference'

/** Keys of the differences that are chosen. */
export type Choice = ReadonlySet<string>

/** What is safe to take. */
export const proposed = ({ differences }: Pick<Comparison, 'differences'>): Choice =>
  new Set(differences.flatMap(({ key, isProposed }) => (isProposed ? [key] : [])))

/** A choice with some differences more, and with what these cannot be taken without. */
export function choosing(
  { differences }: Pick<Comparison, 'differences'>,
  choice: Choice,
  keys: Iterable<string>,
): Choice {
  const known = byKey(differences)
  const next = new Set(choice)
  const waiting = [...keys]
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    const one = known.get(key)
    if (one === undefined) continue
    next.add(key)
    for (const need of one.needs) if (!next.has(need)) waiting.push(need)
  }
  return next
}

/** A choice without some differences, and without what cannot be taken then. */
export function leaving(
  { differences }: Pick<Comparison, 'differences'>,
  choice: Choice,
  keys: Iterable<string>,
): Choice {
  const next = new Set(choice)
  for (const key of keys) next.delete(key)
  let size = -1
  while (size !== next.size) {
    size = next.size
    for (const { key, needs } of differences)
      if (next.has(key) && needs.some((need) => !next.has(need))) next.delete(key)
  }
  return next
}

const byKey = (differences: readonly Difference[]): ReadonlyMap<string, Difference> =>
  new Map(differences.map((one) => [one.key, one]))
