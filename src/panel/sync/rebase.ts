import { apply } from '../../journey/apply'
import type { Journey } from '../../journey/journey'
import type { SyncState, Task } from './sync-state'

/**
 * The state with `shown` worked out anew from the truth. An operation that no longer fits is left
 * out of the picture: it is in the truth already, or the sandbox will refuse it and say why.
 */
export function rebase(state: Omit<SyncState, 'shown'>): SyncState {
  const { truth, flying, queue } = state
  const tasks = flying === null ? queue : [flying, ...queue]
  return { ...state, shown: tasks.reduce(applyTask, truth.journey) }
}

function applyTask(journey: Journey, task: Task): Journey {
  if (task.kind !== 'edit') return journey
  return task.operations.reduce((current, operation) => {
    const next = apply(current, operation)
    return next.ok ? next.value : current
  }, journey)
}
