import type { CardKind, CostPart, EvidenceLevel, Severity, Urgency, Verdict } from '../journey/card'
import type { Channel } from '../journey/channel'
import type { JourneyHead } from '../journey/journey'
import type { CardKindOfLane, LaneKind } from '../journey/lane-kind'
import type { MapKindId } from '../journey/map-kind-id'
import type { BuyingRole } from '../journey/persona'
import type { Emotion, Level } from '../journey/scales'
import type { Traffic } from '../journey/stage'
import type { Local } from './local'

export type { Local } from './local'

/** How well a card's statement is founded, and where it comes from. */
export type EvidenceDraft = readonly [level: EvidenceLevel, source: Local]

/** A card as a template writes it. What kind of card it is shows in the fields only that kind has. */
export interface NoteDraft {
  readonly text: Local
  readonly evidence?: EvidenceDraft
  /** Key of the step of its stage that it belongs to (C4). */
  readonly step?: string
}
/** `stepKey` names the step within its template, so that cards can belong to it. */
export interface StepDraft extends NoteDraft {
  readonly stepKey: string
}
export interface TouchpointDraft extends NoteDraft {
  readonly channel: Channel
  /** Left out where the channel's usual place is right. */
  readonly place?: 'online' | 'offline'
  readonly importance: Level
  /** Left out where nobody knows. */
  readonly score?: Level
  readonly owner?: Local
  readonly accountable?: Local
  /** Left out where the touchpoint exists. */
  readonly status?: 'missing' | 'competitor'
  readonly departments?: readonly Local[]
  /** Left out where nobody has looked. */
  readonly atStandard?: boolean
}
/** `key` names the barrier within its template, so that solutions can answer it. */
export interface BarrierDraft extends NoteDraft {
  readonly key: string
  readonly severity: Severity
}
export interface SolutionDraft extends NoteDraft {
  /** Keys of the barriers it answers. */
  readonly answers: readonly string[]
  readonly urgency: Urgency
  readonly owner: Local
}
export interface KpiDraft extends NoteDraft {
  readonly value: Local
  readonly change?: Local
  readonly trend?: 'up' | 'down' | 'flat'
  /** Left out where more is better. */
  readonly better?: 'up' | 'down'
}
export interface OfferDraft extends NoteDraft {
  readonly advantage: Local
  readonly benefit: Local
  /** Answers to the four questions of C100, in their order. */
  readonly usp?: readonly [Local, Local, Local, Local]
}
export interface CostDraft extends NoteDraft {
  readonly part: CostPart
  readonly amount: Local
}

/** `affects` names stages by their keys (C17). */
export interface DecisionDraft extends NoteDraft {
  readonly verdict: Verdict
  readonly author: Local
  readonly affects: readonly {
    readonly stage: string
    readonly contradicts: boolean | null
    readonly why: Local
    readonly strengthen: Local
  }[]
}

interface DraftOfKind {
  note: NoteDraft
  step: StepDraft
  touchpoint: TouchpointDraft
  barrier: BarrierDraft
  solution: SolutionDraft
  kpi: KpiDraft
  offer: OfferDraft
  cost: CostDraft
  decision: DecisionDraft
}
export type CardDraft = DraftOfKind[CardKind]

export interface PersonaDraft {
  readonly key: string
  readonly name: Local
  readonly role?: BuyingRole
  readonly description: Local
  readonly quote: Local
  readonly priorities: readonly Local[]
  /** C88; left out where nobody has looked. */
  readonly properties?: readonly Local[]
  readonly needs?: readonly Local[]
  readonly factors?: readonly Local[]
  readonly besides?: readonly Local[]
  readonly benefits?: readonly Local[]
  readonly offer?: Local
  /** C28 */
  readonly entry?: Channel
  readonly communications?: readonly Local[]
  /** Stages, by their keys, at which the persona is for the purchase or against it. */
  readonly stances?: Readonly<Record<string, 'for' | 'against'>>
}

export interface LaneDraft {
  readonly key: string
  readonly kind: LaneKind
  readonly name: Local
  readonly hint: Local
  /** Key of the persona whose row it is. */
  readonly persona?: string
}

export interface StageDraft {
  /** Names the stage within its template, where something else names it. */
  readonly key?: string
  /** Whether it may be left out when a map is made of the template (C35). */
  readonly isOptional?: true
  readonly name: Local
  readonly subtitle: Local
  readonly task: Local
  readonly importance: Level
  readonly score: Level | null
  readonly emotion: Emotion
  readonly feeling: Local
  /** `null` where nobody is led anywhere: a map without a seller in it (C16), or of the service itself. */
  readonly traffic: Traffic | null
  readonly tools: readonly Local[]
  /** People who enter and who go on; left out where nobody has counted, `null` where only the next stage tells who went on. */
  readonly people?: readonly [entered: number, passed: number | null]
  /** How good it is expected to be; left out where nobody knows (C12). */
  readonly expected?: Level
  /** Key of the stage to which some go back, and when (C43). */
  readonly returns?: { readonly to: string; readonly when: Local }
  /** Cards by lane key, in their order. */
  readonly cells: Readonly<Record<string, readonly CardDraft[]>>
}

/**
 * A stage of a template whose lanes are known to the compiler (`as const`): every lane that holds
 * cards has at least one here, and each card is of the lane's kind. Only steps may be left out: a
 * stage without them is one whole (C13).
 */
export type StageOf<Lanes extends readonly LaneDraft[]> = Omit<StageDraft, 'cells'> & {
  readonly cells: {
    readonly [
      Lane in Lanes[number] as CardKindOfLane<Lane['kind']> extends null | 'step'
        ? never
        : Lane['key']
    ]: Filled<DraftOfKind[NonNullable<CardKindOfLane<Lane['kind']>>]>
  } & {
    readonly [
      Lane in Lanes[number] as Lane['kind'] extends 'steps' ? Lane['key'] : never
    ]?: Filled<StepDraft>
  }
}
type Filled<T> = readonly [T, ...T[]]

/** A starter journey in every language. `covers` names the concepts it comes from (`C36`). */
export interface TemplateDraft {
  readonly id: string
  readonly name: Local
  readonly summary: Local
  readonly covers: readonly string[]
  readonly kind?: MapKindId
  /** Left out where the way ends (C44). */
  readonly flow?: JourneyHead['flow']
  readonly title: Local
  readonly scenario: Local
  readonly owner: Local
  readonly personas: readonly PersonaDraft[]
  readonly lanes: readonly LaneDraft[]
  readonly stages: readonly StageDraft[]
}
