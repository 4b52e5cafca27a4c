/** `items` with `item` put in at `at`, at the end where `at` lies beyond it. */
export function insertAt<T>(items: readonly T[], item: T, at: number): T[] {
  const list = items.slice()
  list.splice(at, 0, item)
  return list
}

/** `items` with the one at `from` standing at `at` among the others. */
export function moveTo<T>(items: readonly T[], from: number, at: number): T[] {
  const others = items.filter((_, index) => index !== from)
  return items.slice(from, from + 1).reduce((list, item) => insertAt(list, item, at), others)
}

/** `items` with `item` in the place of the one at `index`. */
export function replaceAt<T>(items: readonly T[], index: number, item: T): T[] {
  const list = items.slice()
  list.splice(index, 1, item)
  return list
}
