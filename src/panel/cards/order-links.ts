/** A card that can be ticked. */
export interface LinkItem {
  readonly id: string
  readonly text: string
  readonly stage: string
  /** Whether it stands in the stage one is at. */
  readonly here: boolean
  readonly checked: boolean
}

/** Most lines shown at once; the rest is found by searching. */
const MOST = 100

/**
 * The items to show: those whose text holds what is searched, ticked ones first, then those of the
 * same stage.
 * @param first ids of those that were ticked when the list was opened
 */
export function orderLinks(
  items: readonly LinkItem[],
  first: ReadonlySet<string>,
  find: string,
): LinkItem[] {
  const wanted = find.trim().toLocaleLowerCase()
  const rank = ({ id, here }: LinkItem): number => (first.has(id) ? 0 : here ? 1 : 2)
  return items
    .filter(({ text }) => text.toLocaleLowerCase().includes(wanted))
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, MOST)
}
