import { drawnTexts } from '../../i18n/drawn-texts'
import type { Card, CardOf } from '../../journey/card'
import type { Journey } from '../../journey/journey'
import type { Lane } from '../../journey/lane'
import type { BuyingRole } from '../../journey/persona'
import type { BarrierEntry, CatalogEntry, SolutionEntry } from '../../templates/catalogs/catalog'
import { CATALOGS } from '../../templates/catalogs/catalogs'
import { momentOf } from '../../templates/catalogs/moment-of'
import { fitting, suggest } from '../../templates/catalogs/suggest'
import { shelvesFor } from '../catalogs/shelves'
import type { Suggested } from '../parts/use-suggestions'

/** A card that a catalog suggests. */
export interface SuggestedCard extends Suggested {
  /** Gives a new card what the catalog knows besides its text. */
  readonly dress: (card: Card) => Card
}

/** Where a card would stand. */
interface At {
  readonly journey: Journey
  readonly lane: Pick<Lane, 'id' | 'kind' | 'persona'>
  readonly stage: string
}

/** What could be added to a cell, in the language of the map; `undefined` for lanes that no catalog is for. */
export function cardSuggestions({
  journey,
  lane,
  stage,
}: At): ((typed: string) => readonly SuggestedCard[]) | undefined {
  const shelves = shelvesFor(lane.kind)
  if (shelves.length === 0) return undefined
  const dressOf = new Map(
    shelves.flatMap(({ entries, dress }) => entries.map((entry) => [entry, dress] as const)),
  )
  const entries = [...dressOf.keys()]
  const here = journey.cards.filter((card) => card.lane === lane.id && card.stage === stage)
  const moment = momentOf(journey.stages, indexOf(journey, stage))
  const role = journey.personas.find(({ id }) => id === lane.persona)?.role ?? null
  return (typed) =>
    suggest(entries, journey.language, {
      typed,
      present: here.map(({ text }) => text),
      // What the role looks at whose lane it is comes first (C95).
      rank: (entry) => (isOf(role, entry) ? -1 : fitting(moment)(entry)),
    }).map(({ text, entry }) => ({
      text,
      ...hintOf(entry, journey),
      dress: (card) => dressOf.get(entry)?.(card, entry) ?? card,
    }))
}

const isOf = (role: BuyingRole | null, entry: CatalogEntry): boolean =>
  role !== null && CATALOGS.criteria.find((one) => one === entry)?.role === role

/** Through what a touchpoint reaches people. */
export const hintOf = (
  entry: CatalogEntry,
  { language }: Pick<Journey, 'language'>,
): { readonly hint?: string } => {
  const channel = CATALOGS.touchpoints.find((one) => one === entry)?.channel
  return channel === undefined ? {} : { hint: drawnTexts(language).channels[channel] }
}

/** What answers a barrier: first what is known to answer one of that name, then what fits its stage (C82, C83). */
export function suggestRemedies(
  journey: Journey,
  barrier: CardOf<'barrier'>,
  typed: string,
): readonly Suggested[] {
  const { barriers, solutions } = CATALOGS
  const key = keyOf(barriers, barrier.text)
  const moment = momentOf(journey.stages, indexOf(journey, barrier.stage))
  const answers = (entry: SolutionEntry): boolean =>
    key !== undefined && entry.answers?.includes(key) === true
  return suggest(solutions, journey.language, {
    typed,
    present: journey.cards.flatMap(({ kind, text }) => (kind === 'solution' ? [text] : [])),
    rank: (entry) => (answers(entry) ? -1 : fitting(moment)(entry)),
  })
}

const keyOf = (barriers: readonly BarrierEntry[], called: string): string | undefined =>
  barriers.find(({ text }) => text.includes(called.trim()))?.key

const indexOf = ({ stages }: Journey, id: string): number =>
  stages.findIndex((stage) => stage.id === id)
