import { cellKey } from '../cell'
import type { Place } from './difference'
import type { Fields, ListKind } from './records'

/** Where each record of a list stands, by its id. */
export function placesOf(kind: ListKind, records: readonly Fields[]): ReadonlyMap<string, Place> {
  const counts = new Map<string, number>()
  return new Map(
    records.map((record) => {
      const list = listOf(kind, record)
      const at = counts.get(list) ?? 0
      counts.set(list, at + 1)
      const { stage, lane } = record
      const cell = kind === 'card' ? { stage: String(stage), lane: String(lane) } : NOWHERE
      return [record.id, { ...cell, at }]
    }),
  )
}

/** Names the list in which a record has its order: a card that of its cell. */
export function listOf(kind: ListKind, { stage, lane, hidden }: Fields): string {
  if (kind === 'card') return cellKey(String(lane), String(stage))
  return kind === 'lane' && hidden === true ? HIDDEN : kind
}

/** The list of hidden lanes: nobody has put these in an order. */
export const HIDDEN = 'hidden'

const NOWHERE = { stage: null, lane: null }
