/**
 * The longest part of a list whose ranks rise from one item to the next: what may stay when a list is reordered.
 * @returns the items of it, in their order
 */
export function longestRising<T>(items: readonly T[], rankOf: (item: T) => number): T[] {
  interface Link {
    readonly item: T
    readonly rank: number
    readonly before: Link | undefined
  }
  const ends: Link[] = []
  for (const item of items) {
    const rank = rankOf(item)
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      const end = ends[middle]
      if (end !== undefined && end.rank < rank) low = middle + 1
      else high = middle
    }
    ends[low] = { item, rank, before: ends[low - 1] }
  }
  const chain: T[] = []
  for (let link = ends[ends.length - 1]; link !== undefined; link = link.before)
    chain.push(link.item)
  return chain.reverse()
}
