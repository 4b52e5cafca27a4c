import { drawnTexts } from '../../i18n/drawn-texts'
import type { Journey } from '../../journey/journey'
import { newCard, newLane } from '../../journey/new-record'
import type { Operation } from '../../journey/operation'
import { cardKindOfLane } from '../../journey/lane-kind'
import type { CatalogEntry } from '../../templates/catalogs/catalog'
import type { Shelf } from './shelves'

/** Beyond the end of every cell and list. */
const END = 1_000_000

/**
 * A card of a catalog in a stage, as one step. A map without a lane for it gets one, in the language of the map.
 * @param text of the entry, in the language of the map
 */
export function takeEntry(
  { lanes, language }: Journey,
  stage: string,
  { lane: kind, dress }: Shelf,
  entry: CatalogEntry,
  text: string,
): readonly Operation[] {
  const found =
    lanes.find((lane) => lane.kind === kind && !lane.hidden) ??
    lanes.find((lane) => lane.kind === kind)
  const { name, hint } = drawnTexts(language).lanes[kind]
  const lane = found ?? { ...newLane(kind, name), hint }
  const card = newCard(cardKindOfLane(kind) ?? 'note', stage, lane.id, text)
  return [
    ...(found === undefined ? [{ type: 'lane.add', lane, at: END } as const] : []),
    { type: 'card.add', card: dress(card, entry), at: END },
  ]
}
