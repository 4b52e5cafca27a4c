import type { Operation } from '../operation'
import { addRecord } from './add-record'
import { listOf } from './places'
import { putInOrder } from './put-in-order'
import { byId, type Fields } from './records'

/**
 * The operations that add and move cards until every cell has what it is to have, in its order.
 * @param now cards by their id; is changed on the way to what the operations leave
 * @param sound gives a card without what it names and is not there yet
 */
export function arrangeCards(
  now: Map<string, Fields>,
  after: readonly Fields[],
  sound: (card: Fields) => Fields,
): readonly Operation[] {
  const operations: Operation[] = []
  const wanted = byId(after)
  const cells = cellsOf([...now.values()])
  const members = membersOf(now)
  const isOwnStep = ({ step, stage }: Fields): boolean =>
    typeof step !== 'string' || now.get(step)?.['stage'] === stage
  const forget = (id: string): void => {
    const card = now.get(id)
    if (card !== undefined && !isOwnStep(card)) now.set(id, { ...card, step: null })
  }

  for (const [cell, ids] of cellsOf(after)) {
    const standing = cells.get(cell) ?? []
    cells.set(cell, standing)
    putInOrder(standing, ids, {
      from: (id) => {
        const card = now.get(id)
        return card === undefined ? null : (cells.get(listOf('card', card)) ?? null)
      },
      add: (id, at) => {
        const record = wanted.get(id)
        if (record === undefined) return
        now.set(id, sound(record))
        forget(id)
        operations.push(addRecord('card', now.get(id) ?? record, at))
      },
      move: (id, at) => {
        const [card, target] = [now.get(id), wanted.get(id)]
        if (card === undefined || target === undefined) return
        const [stage, lane] = [String(target['stage']), String(target['lane'])]
        now.set(id, { ...card, stage, lane })
        operations.push({ type: 'card.move', id, stage, lane, at })
        // As the operation does: a card in another stage than its step belongs to none.
        forget(id)
        for (const member of members.get(id) ?? []) forget(member)
      },
    })
  }
  return operations
}

/** Ids of the cards of each step. */
function membersOf(cards: ReadonlyMap<string, Fields>): ReadonlyMap<string, readonly string[]> {
  const members = new Map<string, string[]>()
  for (const [id, { step }] of cards) {
    if (typeof step !== 'string') continue
    const known = members.get(step)
    if (known === undefined) members.set(step, [id])
    else known.push(id)
  }
  return members
}

function cellsOf(cards: readonly Fields[]): Map<string, string[]> {
  const cells = new Map<string, string[]>()
  for (const card of cards) {
    const name = listOf('card', card)
    const cell = cells.get(name)
    if (cell === undefined) cells.set(name, [card.id])
    else cell.push(card.id)
  }
  return cells
}
