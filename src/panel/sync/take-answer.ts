import { applyAll } from '../../journey/apply'
import type { Snapshot } from '../../planner/snapshot'
import { rebase } from './rebase'
import type { SyncState } from './sync-state'

/** Puts the first task in line on its way. */
export function takeOff(state: SyncState): SyncState {
  const [flying, ...queue] = state.queue
  return flying === undefined ? state : { ...state, flying, queue }
}

/**
 * The flying edit is on the canvas.
 * @param answer `version` after it; `snapshot` where ours was not the sandbox's version
 */
export function landed(
  state: SyncState,
  answer: { readonly version: number; readonly snapshot: Snapshot | null },
): SyncState {
  const { flying, truth } = state
  if (answer.snapshot !== null) return rebase({ ...state, flying: null, truth: answer.snapshot })
  // News of the canvas can overtake the answer; then the truth holds the edit already.
  if (flying?.kind !== 'edit' || answer.version <= truth.version) return dropped(state)
  const journey = applyAll(truth.journey, flying.operations)
  const next = {
    ...truth,
    version: answer.version,
    journey: journey.ok ? journey.value : truth.journey,
  }
  return rebase({ ...state, flying: null, truth: next })
}

/** The flying task was refused, or asked for nothing that shows: the truth stands. */
export const dropped = (state: SyncState): SyncState => rebase({ ...state, flying: null })

/** The flying action is done; news of what came after it can have overtaken its answer. */
export const acted = (state: SyncState, truth: Snapshot): SyncState =>
  dropped(changed(state, truth))

/** The canvas changed by another hand; what is typed here stays on top of it. */
export const changed = (state: SyncState, truth: Snapshot): SyncState =>
  truth.root === state.truth.root && truth.version >= state.truth.version
    ? rebase({ ...state, truth })
    : state

/** The map was opened anew; versions count from there. */
export const reread = (state: SyncState, truth: Snapshot): SyncState => rebase({ ...state, truth })
