import type { Level } from '../../journey/scales'

/** A CJML journey before it is XML. Ids are those of the file. */
export interface CjmlJourney {
  /** What happened to somebody, or what is meant to happen; only the former has experience and compliance. */
  readonly type: 'actual' | 'planned'
  readonly title: string
  readonly summary: string
  readonly phases: readonly CjmlPhase[]
  readonly endUsers: readonly CjmlActor[]
  readonly providers: readonly CjmlActor[]
  readonly touchpoints: readonly CjmlTouchpoint[]
}
export interface CjmlPhase {
  readonly id: string
  readonly name: string
  readonly description: string
}
export interface CjmlActor {
  readonly id: string
  readonly name: string
}

/** An action of one actor, or a communication point between two. */
export interface CjmlTouchpoint {
  readonly type: 'action' | 'communication'
  readonly phase: string
  readonly initiator: string
  readonly label: string
  /** Only of a communication point. */
  readonly receiver: string | null
  readonly channel: string | null
  readonly compliance: 'completed' | 'missing' | null
  readonly comment: string
  /** How it was for the end user, in words and 1–5. */
  readonly description: string
  readonly rating: Level | null
}
