import '../jitless'
import * as z from 'zod/mini'
import { applyAll } from '../apply'
import { journey as journeySchema } from '../journey'
import type { Operation } from '../operation'
import { addRecord } from './add-record'
import { arrangeCards } from './arrange-cards'
import { editsBetween } from './edits-between'
import { mapReferences } from './map-references'
import { putInOrder } from './put-in-order'
import { byId, LIST_KINDS, recordsOf, type Fields, type ListKind, type Records } from './records'

/** Kinds of record that hold the map together. */
const FRAME = ['persona', 'stage', 'lane'] as const

/**
 * The operations that make one journey of another that speaks of the same records by the same ids. First cards go, so
 * that there is room for others; then personas, stages, lanes and cards come, and cards move; then fields and links
 * change; then lanes, stages and personas go in which nothing stands any more, and the others are put in order.
 */
export function operationsBetween(before: Records, after: Records): readonly Operation[] {
  const wanted = indexed(after)
  const now = indexed(before)
  const has = (kind: ListKind, id: string): boolean => now[kind].has(id)
  const operations: Operation[] = []

  for (const { id } of before.card) {
    if (wanted.card.has(id)) continue
    now.card.delete(id)
    operations.push({ type: 'card.remove', id })
  }
  for (const [id, card] of now.card) now.card.set(id, sound('card', card, has))
  for (const kind of FRAME) {
    const order = idsOf(before[kind])
    let at = 0
    for (const record of after[kind]) {
      if (!has(kind, record.id)) {
        order.splice(at, 0, record.id)
        now[kind].set(record.id, sound(kind, record, has))
        operations.push(addRecord(kind, now[kind].get(record.id) ?? record, at))
      }
      at = order.indexOf(record.id) + 1
    }
  }
  operations.push(
    ...arrangeCards(now.card, after.card, (card) => sound('card', card, has)),
    ...editsBetween('journey', pairs(before.journey, after.journey)),
    ...LIST_KINDS.flatMap((kind) =>
      editsBetween(kind, pairs([...now[kind].values()], after[kind])),
    ),
    ...FRAME.flatMap((kind) => [...goneFrom(kind, before, wanted)]).reverse(),
  )
  return [...operations, ...movesAfter(operations, before, after)]
}

/** What is left to be put in order once everything else is done: what operations do to order by themselves counts. */
function movesAfter(
  operations: readonly Operation[],
  before: Records,
  after: Records,
): readonly Operation[] {
  const [head] = before.journey
  const { persona: personas, stage: stages, lane: lanes } = before
  const frame = z.parse(journeySchema, { ...head, personas, stages, lanes, cards: [] })
  const done = applyAll(
    frame,
    operations.filter(({ type }) => FRAME.some((kind) => type.startsWith(`${kind}.`))),
  )
  // It would be refused as a whole, and whoever does it is told why.
  if (!done.ok) return []
  const now = recordsOf(done.value)
  return FRAME.flatMap((kind) => {
    const moves: Operation[] = []
    putInOrder(idsOf(now[kind]), idsOf(after[kind]), {
      from: () => null,
      add: () => undefined,
      move: (id, at) => moves.push({ type: `${kind}.move`, id, at }),
    })
    return moves
  })
}

const goneFrom = (
  kind: (typeof FRAME)[number],
  before: Records,
  wanted: Indexed,
): readonly Operation[] =>
  before[kind]
    .filter(({ id }) => !wanted[kind].has(id))
    .map(({ id }) =>
      kind === 'persona'
        ? { type: 'persona.remove', id }
        : { type: `${kind}.remove`, id, cards: 'refuse' },
    )

/** A record that names only what is there already: the rest is told afterwards. */
const sound = (
  kind: ListKind,
  record: Fields,
  has: (kind: ListKind, id: string) => boolean,
): Fields => mapReferences(kind, record, (to, id) => (has(to, id) ? id : null))

const pairs = (
  before: readonly Fields[],
  after: readonly Fields[],
): (readonly [Fields, Fields])[] => {
  const next = byId(after)
  return before.flatMap((record) => {
    const target = next.get(record.id)
    return target === undefined ? [] : [[record, target] as const]
  })
}

type Indexed = Readonly<Record<ListKind, Map<string, Fields>>>

const indexed = (records: Records): Indexed => ({
  persona: new Map(byId(records.persona)),
  stage: new Map(byId(records.stage)),
  lane: new Map(byId(records.lane)),
  card: new Map(byId(records.card)),
})

const idsOf = (records: readonly Fields[]): string[] => records.map(({ id }) => id)
