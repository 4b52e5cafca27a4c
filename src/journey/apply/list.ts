/** `items` with `item` put in at `at`, at the end where `at` lies beyond it. */
export const insertAt = <T>(items: readonly T[], item: T, at: number): T[] => [
  ...items.slice(0, at),
  item,
  ...items.slice(at),
]

/** `items` with the one at `from` standing at `at` among the others. */
export function moveTo<T>(items: readonly T[], from: number, at: number): T[] {
  const others = items.filter((_, index) => index !== from)
  return items.slice(from, from + 1).reduce((list, item) => insertAt(list, item, at), others)
}

/** `items` with `item` in the place of the one at `index`. */
export const replaceAt = <T>(items: readonly T[], index: number, item: T): T[] =>
  items.map((old, i) => (i === index ? item : old))
