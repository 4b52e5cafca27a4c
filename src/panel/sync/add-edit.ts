import { applyAll } from '../../journey/apply'
import type { Operation } from '../../journey/operation'
import { good, type Result } from '../../journey/problem'
import { mergeOperations } from './merge-operations'
import type { SyncState, Task } from './sync-state'

/**
 * Shows operations at once and puts them in line for the sandbox.
 * @param step names the typing they belong to; `null` for a step of its own
 * @returns the state, or the problem for which they are refused, all of them
 */
export function addEdit(
  state: SyncState,
  operations: readonly Operation[],
  step: string | null,
): Result<SyncState> {
  const shown = applyAll(state.shown, operations)
  if (!shown.ok) return shown
  return good({ ...state, shown: shown.value, queue: lineUp(state.queue, operations, step) })
}

function lineUp(
  queue: readonly Task[],
  operations: readonly Operation[],
  step: string | null,
): readonly Task[] {
  const last = queue[queue.length - 1]
  if (step === null || last?.kind !== 'edit' || last.step !== step) {
    return [...queue, { kind: 'edit', operations, step }]
  }
  const merged = operations.reduce<readonly Operation[]>(mergeOperations, last.operations)
  return [...queue.slice(0, -1), { ...last, operations: merged }]
}
