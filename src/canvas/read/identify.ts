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
