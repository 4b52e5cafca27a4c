import { longestRising } from '../longest-rising'

/** What of an order is another on the other side. */
export interface Reordered {
  readonly id: string
  /** Whether both sides have put it elsewhere. */
  readonly isConflict: boolean
}

/**
 * Finds the fewest ids that have to move so that those that both lists have stand in the order of theirs. With a base,
 * only what theirs has moved since counts.
 * @param base the order that both started from, or `null` where it is not known
 */
export function compareOrder(
  mine: readonly string[],
  theirs: readonly string[],
  base: readonly string[] | null,
): readonly Reordered[] {
  const between = moved(mine, theirs)
  if (base === null || between.size === 0)
    return [...between].map((id) => ({ id, isConflict: false }))
  const here = new Set(mine)
  const byMe = moved(base, mine)
  return [...moved(base, theirs)]
    .filter((id) => here.has(id))
    .map((id) => ({ id, isConflict: byMe.has(id) }))
}

function moved(from: readonly string[], to: readonly string[]): ReadonlySet<string> {
  const rank = new Map(to.map((id, index) => [id, index]))
  const common = from.filter((id) => rank.has(id))
  const others = new Set(common)
  for (const id of longestRising(common, (one) => rank.get(one) ?? 0)) others.delete(id)
  return others
}
