import type { Tell } from '../../journey/references'
import type { RawRecord } from '../../protocol/raw-map'

/**
 * Copies of records have ids of their own, but links still say the written ones. A link means the record of that id
 * where there is one in this map, else its copy: links inside a copied map point inside the copy. A link to what is not there
 * is no link, until undo brings it back.
 */
export function resolver(records: readonly RawRecord[]): Tell {
  const copies = new Map<string, string>()
  const own = new Set<string>()
  for (const { kind, id, stored } of records) {
    own.add(`${kind}:${id}`)
    if (id !== stored && !copies.has(`${kind}:${stored}`)) copies.set(`${kind}:${stored}`, id)
  }
  return (kind, id) => (own.has(`${kind}:${id}`) ? id : (copies.get(`${kind}:${id}`) ?? null))
}
