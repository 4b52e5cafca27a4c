import type { Journey } from '../../journey/journey'
import type { Operation } from '../../journey/operation'
import type { Result } from '../../journey/problem'
import type { Snapshot } from '../../planner/snapshot'

/** Operations that travel together; those of one `step` become one undo step, `null` is its own. */
export interface EditTask {
  readonly kind: 'edit'
  readonly operations: readonly Operation[]
  readonly step: string | null
}

/**
 * Something that is done to the map on the canvas and cannot be shown ahead: its answer brings the
 * map as it is then.
 */
export interface ActionTask {
  readonly kind: 'action'
  readonly send: (root: string) => Promise<Result<Snapshot>>
  readonly tell: (answer: Result<Snapshot>) => void
}

/** What still has to be told to the sandbox, in its order. */
export type Task = EditTask | ActionTask | { readonly kind: 'settle' } | { readonly kind: 'undo' }

/**
 * How the panel keeps in step with the canvas. `truth` is what the sandbox last said; `shown` is what
 * the person sees: the truth with everything applied that is `flying` (sent, not answered) or waiting.
 */
export interface SyncState {
  readonly truth: Snapshot
  readonly flying: Task | null
  readonly queue: readonly Task[]
  readonly shown: Journey
}

/** In step with a map that has just been read. */
export const inStep = (truth: Snapshot): SyncState => ({
  truth,
  flying: null,
  queue: [],
  shown: truth.journey,
})

/** Whether the canvas does not know everything yet that the panel shows. */
export const isWriting = ({ flying, queue }: SyncState): boolean =>
  flying !== null || queue.length > 0

/** Whether something is being done to the map, or waits its turn. */
export const isActing = ({ flying, queue }: SyncState): boolean =>
  flying?.kind === 'action' || queue.some(({ kind }) => kind === 'action')
