import { drawnTexts } from '../../i18n/drawn-texts'
import { usualPlace } from '../../journey/channel'
import type { Card, CardOf } from '../../journey/card'
import type { Journey } from '../../journey/journey'
import type { Lane } from '../../journey/lane'
import type {
  BarrierEntry,
  CatalogEntry,
  CriterionEntry,
  SolutionEntry,
} from '../../templates/catalogs/catalog'
import { momentOf } from '../../templates/catalogs/moment-of'
import { fitting, suggest } from '../../templates/catalogs/suggest'
import { CATALOGS } from '../../templates/catalogs/catalogs'
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

type Suggest = (typed: string) => readonly SuggestedCard[]

/** What could be added to a cell, in the language of the map; `undefined` for lanes that no catalog is for. */
export function cardSuggestions(at: At): Suggest | undefined {
  const { touchpoints, kpis, barriers, solutions, criteria, notes } = CATALOGS
  const plainly =
    (catalog: readonly CatalogEntry[]): Suggest =>
    (typed) =>
      suggestIn(catalog, at, typed).map(({ text }) => ({ text, dress: (card) => card }))
  switch (at.lane.kind) {
    case 'touchpoints':
      return (typed) =>
        suggestIn(touchpoints, at, typed).map(({ text, entry: { channel, place } }) => ({
          text,
          hint: drawnTexts(at.journey.language).channels[channel],
          dress: (card) =>
            card.kind === 'touchpoint'
              ? { ...card, channel, place: place ?? usualPlace(channel) }
              : card,
        }))
    case 'kpis':
      return (typed) =>
        suggestIn(kpis, at, typed).map(({ text, entry }) => ({
          text,
          dress: (card) => (card.kind === 'kpi' ? { ...card, better: entry.better ?? 'up' } : card),
        }))
    case 'barriers':
      return plainly(barriers)
    case 'solutions':
      return plainly(solutions)
    case 'criteria':
      return plainly(roleFirst(at, criteria))
    case 'notes':
      return plainly(notes)
    default:
      return undefined
  }
}

/** What the role looks at whose lane it is, then the rest (C95). */
function roleFirst({ journey, lane }: At, criteria: readonly CriterionEntry[]) {
  const whose = journey.personas.find(({ id }) => id === lane.persona)
  const isOwn = ({ role }: CriterionEntry): boolean => role === whose?.role
  return [...criteria.filter(isOwn), ...criteria.filter((entry) => !isOwn(entry))]
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

function suggestIn<E extends CatalogEntry>(
  catalog: readonly E[],
  { journey, lane, stage }: At,
  typed: string,
) {
  const here = journey.cards.filter((card) => card.lane === lane.id && card.stage === stage)
  return suggest(catalog, journey.language, {
    typed,
    present: here.map(({ text }) => text),
    rank: fitting(momentOf(journey.stages, indexOf(journey, stage))),
  })
}
