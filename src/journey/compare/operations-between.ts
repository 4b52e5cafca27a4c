import type { Operation } from '../operation'
import { addRecord } from './add-record'
import { editsBetween } from './edits-between'
import { mapReferences } from './map-references'
import { listOf } from './places'
import { putInOrder } from './put-in-order'
import { byId, LIST_KINDS, type Fields, type ListKind, type Records } from './records'

/**
 * The operations that make one journey of another that speaks of the same records by the same ids. First cards go, so
 * that there is room for others; then personas, stages, lanes and cards come and move, each to where it belongs; then
 * fields and links change; last go lanes, stages and personas in which nothing stands any more.
 */
export function operationsBetween(before: Records, after: Records): readonly Operation[] {
  const wanted = indexed(after)
  const operations: Operation[] = []
  const tell = (operation: Operation): unknown => operations.push(operation)

  const now = indexed(before)
  const has = (kind: ListKind, id: string): boolean => now[kind].has(id)
  for (const { id } of before.card) {
    if (wanted.card.has(id)) continue
    now.card.delete(id)
    tell({ type: 'card.remove', id })
  }
  for (const [id, card] of now.card) now.card.set(id, sound('card', card, has))

  const come = (kind: ListKind, id: string, at: number): void => {
    const record = wanted[kind].get(id)
    if (record === undefined) return
    const fits = sound(kind, record, has)
    now[kind].set(id, fits)
    tell(addRecord(kind, fits, at))
  }
  for (const kind of ['persona', 'stage', 'lane'] as const)
    putInOrder(idsOf(before[kind]), idsOf(after[kind]), {
      from: () => null,
      add: (id, at) => come(kind, id, at),
      move: (id, at) => tell({ type: `${kind}.move`, id, at }),
    })

  const cells = cellsOf([...now.card.values()])
  for (const [cell, ids] of cellsOf(after.card)) {
    const standing = cells.get(cell) ?? []
    cells.set(cell, standing)
    putInOrder(standing, ids, {
      from: (id) => {
        const card = now.card.get(id)
        return card === undefined ? null : (cells.get(listOf('card', card)) ?? null)
      },
      add: (id, at) => come('card', id, at),
      move: (id, at) => {
        const [card, target] = [now.card.get(id), wanted.card.get(id)]
        if (card === undefined || target === undefined) return
        const [stage, lane] = [String(target['stage']), String(target['lane'])]
        now.card.set(id, { ...card, stage, lane })
        tell({ type: 'card.move', id, stage, lane, at })
      },
    })
  }

  const [head] = before.journey
  const [wantedHead] = after.journey
  return [
    ...operations,
    ...(head === undefined || wantedHead === undefined
      ? []
      : editsBetween('journey', [[head, wantedHead]])),
    ...LIST_KINDS.flatMap((kind) =>
      editsBetween(
        kind,
        [...now[kind]].flatMap(([id, record]) => {
          const target = wanted[kind].get(id)
          return target === undefined ? [] : [[record, target] as const]
        }),
      ),
    ),
    ...(['lane', 'stage'] as const).flatMap((kind) =>
      gone(kind).map((id): Operation => ({ type: `${kind}.remove`, id, cards: 'refuse' })),
    ),
    ...gone('persona').map((id): Operation => ({ type: 'persona.remove', id })),
  ]

  function gone(kind: ListKind): string[] {
    return idsOf(before[kind]).filter((id) => !wanted[kind].has(id))
  }
}

/** A record that names only what is there already: the rest is told afterwards. */
const sound = (
  kind: ListKind,
  record: Fields,
  has: (kind: ListKind, id: string) => boolean,
): Fields => mapReferences(kind, record, (to, id) => (has(to, id) ? id : null))

const indexed = (records: Records): Readonly<Record<ListKind, Map<string, Fields>>> => ({
  persona: new Map(byId(records.persona)),
  stage: new Map(byId(records.stage)),
  lane: new Map(byId(records.lane)),
  card: new Map(byId(records.card)),
})

const idsOf = (records: readonly Fields[]): string[] => records.map(({ id }) => id)

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
