import type { StoredRecord } from '../record-data'

/**
 * The id of a copy: duplicating and pasting take plugin data along, so a copy carries the id of its original. Which of
 * the two it is shows by the node that was written down, and the new id follows from the node alone: everybody in the
 * file reads the same one, and nothing has to be written to find it out.
 */
export const copyId = (node: string): string => `n${node.replace(/[^0-9A-Za-z]+/g, '_')}`

/** The id that a record has where it stands. @param isTaken whether another record of this map has an id already */
export function idOf(
  { id, node: written }: StoredRecord,
  node: string,
  isTaken: (id: string) => boolean,
): string {
  const isCopy = written !== null && written !== node
  return id === null || isCopy || isTaken(id) ? copyId(node) : id
}

/**
 * Which of several records that say they have the same id, none of them a copy, has it: maps of one family have the same
 * ids, and people drag cards from one to the other. What was made before the map was not made for it; of the rest, the
 * older was there first. Read so by everybody, in whatever order they stand.
 * @param records with the ids of their nodes
 * @param root id of the map's node
 * @returns the ids of the nodes of all but that one
 */
export function strangersIn(
  records: readonly { readonly id: string; readonly stored: StoredRecord | null }[],
  root: string,
): ReadonlySet<string> {
  const natives = new Map<string, string>()
  const strangers = new Set<string>()
  const since = age(root)
  const rank = (node: string): number => (age(node) < since ? Infinity : age(node))
  for (const { id: node, stored } of records) {
    if (stored?.node !== node) continue
    const key = `${stored.kind}:${stored.id}`
    const known = natives.get(key) ?? node
    const isNative = rank(node) <= rank(known)
    natives.set(key, isNative ? node : known)
    if (known !== node) strangers.add(isNative ? known : node)
  }
  return strangers
}

/** Figma counts nodes by who made them, then in the order in which they made them: `12:345`. */
const age = (node: string): number =>
  node.split(':').reduce((sum, part) => sum * 2 ** 32 + Number(part), 0)
