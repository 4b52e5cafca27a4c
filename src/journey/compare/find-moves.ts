import { compareOrder } from './compare-order'
import type { Moved } from './difference'
import { HIDDEN, listOf, placesOf } from './places'
import { byId, type Fields, type ListKind } from './records'
import { UNWEIGHED, type Sides } from './sides'

/** What they have put elsewhere: a card into another cell, anything to another place in its order. By id. */
export function findMoves(sides: Sides, kind: ListKind): ReadonlyMap<string, Moved> {
  const { mine, theirs, base } = sides
  const there = byId(theirs.records[kind])
  const [from, to] = [placesOf(kind, mine[kind]), placesOf(kind, theirs.records[kind])]
  const moves = new Map<string, Moved>()
  const here = byId(mine[kind])
  const note = (id: string, isConflict: boolean): void => {
    const [record, before, after] = [here.get(id), from.get(id), to.get(id)]
    if (record === undefined || before === undefined || after === undefined) return
    const about = { kind, id, mine: id, theirs: theirs.ownId(kind, id), record }
    const way = { key: `moved:${kind}:${id}`, from: before, to: after }
    moves.set(id, { ...UNWEIGHED, ...about, ...way, type: 'moved', isConflict })
  }

  /** What stands in the same list on both sides, list by list. */
  const lists = new Map<string, string[]>()
  const listed = new Map<string, string>()
  for (const record of mine[kind]) {
    const other = there.get(record.id)
    if (other === undefined) continue
    const list = listOf(kind, record)
    if (list === listOf(kind, other)) {
      push(lists, list, record.id)
      listed.set(record.id, list)
    } else if (kind !== 'card') continue
    else if (base === null) note(record.id, false)
    else if (!base.has(kind, record.id)) note(record.id, true)
    else if (!isPlaceSame(sides, kind, other)) note(record.id, !isPlaceSame(sides, kind, record))
  }
  const sorted = (ids: readonly string[]): ReadonlyMap<string, readonly string[]> => {
    const orders = new Map<string, string[]>()
    for (const id of ids) {
      const list = listed.get(id)
      if (list !== undefined) push(orders, list, id)
    }
    return orders
  }
  const theirOrder = sorted(theirs.records[kind].map(({ id }) => id))
  const oldOrder = base === null ? null : sorted(base.ids[kind])
  lists.delete(HIDDEN)
  for (const [list, ids] of lists) {
    const old = oldOrder === null ? null : (oldOrder.get(list) ?? [])
    for (const { id, isConflict } of compareOrder(ids, theirOrder.get(list) ?? [], old))
      note(id, isConflict)
  }
  return moves
}

function push(lists: Map<string, string[]>, list: string, id: string): void {
  const known = lists.get(list)
  if (known === undefined) lists.set(list, [id])
  else known.push(id)
}

const isPlaceSame = ({ base }: Sides, kind: ListKind, record: Fields): boolean =>
  base !== null && base.isSame(kind, record, 'stage') && base.isSame(kind, record, 'lane')
