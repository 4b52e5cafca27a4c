import type { CardOf } from '../card'
import type { Journey } from '../journey'
import type { Stage } from '../stage'
import { stagesOfSteps, stepsByStage } from '../steps'

type Touchpoint = CardOf<'touchpoint'>

/** The touchpoints of a step, or of a stage where they belong to none. */
export interface Group {
  readonly stage: Stage
  /** `null` for what of the stage belongs to no step. */
  readonly step: CardOf<'step'> | null
  readonly touchpoints: readonly Touchpoint[]
  /** Who takes part at any of them, in the order of the whole map (C6). */
  readonly departments: readonly string[]
}

/** Who takes part where (C4–C6). A competitor's touchpoints are nobody's work here and are left out. */
export interface Governance {
  /** Every department, in the order in which the map first names it. */
  readonly departments: readonly string[]
  /** In the order of the map; a stage without touchpoints and steps is a group with none. */
  readonly groups: readonly Group[]
}

/** From how many on departments are so many that none of them feels meant: at one touchpoint, and at a whole step (C6). */
const CROWD = { touchpoint: 4, group: 5 } as const

/** What is wrong with how many departments take part: nobody, or so many that it is nobody's again; `null` where it is well. */
export const handsOf = (count: number, at: keyof typeof CROWD): 'gap' | 'crowd' | null =>
  count === 0 ? 'gap' : count >= CROWD[at] ? 'crowd' : null

/** The departments that a touchpoint names, each once; two that differ by their spaces are one. */
export const departmentsOf = ({ departments }: Pick<Touchpoint, 'departments'>): string[] => [
  ...new Set(departments.map(asName).filter((name) => name !== '')),
]

/** A department as it is compared and shown. */
export const asName = (typed: string): string => typed.replace(/\s+/g, ' ').trim()

/** Who takes part at each step, and at each stage that has none. */
export function governanceOf(journey: Pick<Journey, 'stages' | 'lanes' | 'cards'>): Governance {
  const touchpoints = journey.cards.flatMap((card) =>
    card.kind === 'touchpoint' && card.status !== 'competitor' ? [card] : [],
  )
  const departments = [...new Set(touchpoints.flatMap(departmentsOf))]
  const steps = stepsByStage(journey)
  const own = stagesOfSteps(journey.cards)
  const placeOf = (stage: string, step: string | null): string =>
    `${stage}:${step !== null && own.get(step) === stage ? step : ''}`
  const byPlace = new Map<string, Touchpoint[]>()
  for (const card of touchpoints) {
    const place = placeOf(card.stage, card.step)
    const known = byPlace.get(place)
    if (known === undefined) byPlace.set(place, [card])
    else known.push(card)
  }
  const group = (stage: Stage, step: CardOf<'step'> | null): Group => {
    const here = byPlace.get(placeOf(stage.id, step?.id ?? null)) ?? []
    const named = new Set(here.flatMap(departmentsOf))
    return {
      stage,
      step,
      touchpoints: here,
      departments: departments.filter((one) => named.has(one)),
    }
  }
  const groups = journey.stages.flatMap((stage): Group[] => {
    const inSteps = (steps.get(stage.id) ?? []).map((step) => group(stage, step))
    const rest = group(stage, null)
    return inSteps.length > 0 && rest.touchpoints.length === 0 ? inSteps : [...inSteps, rest]
  })
  return { departments, groups }
}
