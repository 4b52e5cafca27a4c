import { usualPlace } from '../../journey/channel'
import type { Card } from '../../journey/card'
import type { LaneKind } from '../../journey/lane-kind'
import type { CatalogEntry, KpiEntry, TouchpointEntry } from '../../templates/catalogs/catalog'
import { CATALOGS } from '../../templates/catalogs/catalogs'

/** A catalog whose entries become cards: in which lane, and what a card of it knows besides its text. */
export interface Shelf {
  readonly id: ShelfId
  readonly lane: LaneKind
  readonly entries: readonly CatalogEntry[]
  /** Gives a new card what the catalog knows besides its text. */
  readonly dress: (card: Card, entry: CatalogEntry) => Card
}

const plain = (card: Card): Card => card

const withChannel = (card: Card, { channel, place }: TouchpointEntry): Card =>
  card.kind === 'touchpoint' ? { ...card, channel, place: place ?? usualPlace(channel) } : card

const withDirection = (card: Card, { better }: KpiEntry): Card =>
  card.kind === 'kpi' ? { ...card, better: better ?? 'up' } : card

/** What is on a shelf is of one kind, which only the shelf itself knows. */
const shelf = <E extends CatalogEntry, const Id extends string>(
  id: Id,
  lane: LaneKind,
  entries: readonly E[],
  dress: (card: Card, entry: E) => Card,
) => ({
  id,
  lane,
  entries,
  dress: (card: Card, entry: CatalogEntry): Card => {
    const own = entries.find((one) => one === entry)
    return own === undefined ? card : dress(card, own)
  },
})

/** Every catalog that cards are taken from, in the order in which a map is filled. */
const ALL = [
  shelf('touchpoints', 'touchpoints', CATALOGS.touchpoints, withChannel),
  shelf('barriers', 'barriers', CATALOGS.barriers, plain),
  shelf('solutions', 'solutions', CATALOGS.solutions, plain),
  shelf('kpis', 'kpis', CATALOGS.kpis, withDirection),
  shelf('triggers', 'triggers', CATALOGS.triggers, plain),
  shelf('criteria', 'criteria', CATALOGS.criteria, plain),
  shelf('questions', 'notes', CATALOGS.notes, plain),
  shelf('checklists', 'notes', CATALOGS.checklists, plain),
] as const

export type ShelfId = (typeof ALL)[number]['id']
export const SHELVES: readonly Shelf[] = ALL

/** The shelves from which cards of a lane of that kind are taken. */
export const shelvesFor = (kind: LaneKind): readonly Shelf[] =>
  SHELVES.filter(({ lane }) => lane === kind)
