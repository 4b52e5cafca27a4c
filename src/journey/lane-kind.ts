import './jitless'
import * as z from 'zod/mini'
import type { CardKind } from './card'

/** Every kind of lane with the kind of card it is made for; `null` is a lane that is drawn from the stages and holds no cards. */
const CARD_OF_LANE = {
  steps: 'step',
  actions: 'note',
  goals: 'note',
  jobs: 'note',
  expectations: 'note',
  fears: 'note',
  criteria: 'note',
  touchpoints: 'touchpoint',
  emotions: null,
  offer: 'offer',
  cost: 'cost',
  barriers: 'barrier',
  solutions: 'solution',
  decisions: 'decision',
  kpis: 'kpi',
  experience: 'note',
  values: 'note',
  triggers: 'note',
  physicalEvidence: 'note',
  frontstage: 'note',
  backstage: 'note',
  support: 'note',
  notes: 'note',
} as const satisfies Record<string, CardKind | null>

export type LaneKind = keyof typeof CARD_OF_LANE
/** `cardKindOfLane` as the compiler knows it. */
export type CardKindOfLane<K extends LaneKind> = (typeof CARD_OF_LANE)[K]

/** Every kind of lane; the compiler sees to it that none is missing. */
export const laneKind = z.enum({
  steps: 'steps',
  actions: 'actions',
  goals: 'goals',
  jobs: 'jobs',
  expectations: 'expectations',
  fears: 'fears',
  criteria: 'criteria',
  touchpoints: 'touchpoints',
  emotions: 'emotions',
  offer: 'offer',
  cost: 'cost',
  barriers: 'barriers',
  solutions: 'solutions',
  decisions: 'decisions',
  kpis: 'kpis',
  experience: 'experience',
  values: 'values',
  triggers: 'triggers',
  physicalEvidence: 'physicalEvidence',
  frontstage: 'frontstage',
  backstage: 'backstage',
  support: 'support',
  notes: 'notes',
} satisfies { [K in LaneKind]: K })
export const LANE_KINDS: readonly LaneKind[] = laneKind.options

/** The kind of card a lane is made for, or `null` where it holds none. */
export const cardKindOfLane = (kind: LaneKind): CardKind | null => CARD_OF_LANE[kind]
