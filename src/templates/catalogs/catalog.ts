import type { EvidenceLevel } from '../../journey/card'
import type { Channel } from '../../journey/channel'
import type { BuyingRole } from '../../journey/persona'
import type { Emotion } from '../../journey/scales'
import type { Traffic } from '../../journey/stage'
import type { Local } from '../local'

/** The moments of a customer's way, in their order, by which a catalog knows what fits a stage (C41). */
export const MOMENTS = [
  'need',
  'interest',
  'desire',
  'search',
  'comparison',
  'purchase',
  'impression',
  'loyalty',
  'recommendation',
] as const
export type Moment = (typeof MOMENTS)[number]

/** Something people put on maps again and again. */
export interface CatalogEntry {
  readonly text: Local
  /** When it fits; left out where it fits at any time. */
  readonly moments?: readonly Moment[]
}
export interface TouchpointEntry extends CatalogEntry {
  readonly channel: Channel
  /** Left out where the channel's usual place is right. */
  readonly place?: 'online' | 'offline'
}
/** `key` names the barrier within the catalogs, so that solutions can answer it. */
export interface BarrierEntry extends CatalogEntry {
  readonly key: string
}
export interface SolutionEntry extends CatalogEntry {
  /** Keys of the barriers it answers; left out where it answers none in particular. */
  readonly answers?: readonly string[]
}
export interface KpiEntry extends CatalogEntry {
  /** Left out where more is better. */
  readonly better?: 'down'
}
export interface FeelingEntry extends CatalogEntry {
  readonly emotion: NonNullable<Emotion>
}
export interface ToolEntry extends CatalogEntry {
  readonly traffic: Traffic
}

/** `role` is whose criterion it is. */
export interface CriterionEntry extends CatalogEntry {
  readonly role: BuyingRole
}
/** `level` is how well founded a statement is that rests on it. */
export interface StudyEntry extends CatalogEntry {
  readonly level: EvidenceLevel
}
/** A persona to begin with: what decides for them first, and besides. */
export interface PersonaEntry extends CatalogEntry {
  readonly factors: readonly Local[]
  readonly besides: readonly Local[]
}

/** Everything the panel can suggest. */
export interface Catalogs {
  readonly touchpoints: readonly TouchpointEntry[]
  readonly barriers: readonly BarrierEntry[]
  readonly solutions: readonly SolutionEntry[]
  readonly kpis: readonly KpiEntry[]
  readonly feelings: readonly FeelingEntry[]
  readonly tools: readonly ToolEntry[]
  readonly benefits: readonly CatalogEntry[]
  readonly criteria: readonly CriterionEntry[]
  readonly factors: readonly CatalogEntry[]
  readonly strengths: readonly CatalogEntry[]
  readonly strongOffers: readonly CatalogEntry[]
  readonly studies: readonly StudyEntry[]
  readonly personas: readonly PersonaEntry[]
  readonly notes: readonly CatalogEntry[]
  readonly triggers: readonly CatalogEntry[]
  readonly checklists: readonly CatalogEntry[]
  readonly departments: readonly CatalogEntry[]
}
