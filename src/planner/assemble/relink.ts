import type { Card } from '../../journey/card'
import type { Lane } from '../../journey/lane'
import type { RawRecord } from '../../protocol/raw-map'

/** Gives the id by which a record of this map goes, for an id that is written down somewhere. */
export type Resolve = (kind: RawRecord['kind'], id: string) => string

/**
 * Copies of records have ids of their own, but links still say the written ones. A link means the record of that id
 * where there is one in this map, else its copy: links inside a copied map point inside the copy.
 */
export function resolver(records: readonly RawRecord[]): Resolve {
  const copies = new Map<string, string>()
  const own = new Set<string>()
  for (const { kind, id, stored } of records) {
    own.add(`${kind}:${id}`)
    if (id !== stored && !copies.has(`${kind}:${stored}`)) copies.set(`${kind}:${stored}`, id)
  }
  return (kind, id) => (own.has(`${kind}:${id}`) ? id : (copies.get(`${kind}:${id}`) ?? id))
}

/** The same object where no link changes. */
export function relinkCard(card: Card, resolve: Resolve): Card {
  if (card.kind !== 'barrier') return card
  const solutions = card.solutions.map((id) => resolve('card', id))
  const blocks = card.blocks === null ? null : resolve('stage', card.blocks)
  const isSame = blocks === card.blocks && solutions.every((id, i) => id === card.solutions[i])
  return isSame ? card : { ...card, solutions, blocks }
}

/** The same object where no link changes. */
export function relinkLane(lane: Lane, resolve: Resolve): Lane {
  const persona = lane.persona === null ? null : resolve('persona', lane.persona)
  return persona === lane.persona ? lane : { ...lane, persona }
}
