import type { Operation } from '../../src/journey/operation'
import type { Result } from '../../src/journey/problem'
import type { Asks } from '../../src/planner/ask'
import type { Snapshot } from '../../src/planner/snapshot'
import { sample } from '../journey/sample'
import { linkPlanner, type LinkedPlanner } from './fake-sandbox'

/** What was asked for. @throws Error where it was refused */
export function accepted<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.problem.code)
  return result.value
}

export const rename = (id: string, text: string): Operation => ({
  type: 'card.edit',
  id,
  patch: { text },
})

/** An edit of the map that was drawn, as the panel asks for it. */
export const edit = (
  { planner }: LinkedPlanner,
  base: number,
  operations: readonly Operation[],
  step: string | null = null,
): Promise<Result<Asks['edit'][1]>> => planner.ask('edit', { root: '1:1', base, operations, step })

/** A planner and the sample journey on its canvas. */
export async function drawn(
  editor: 'figma' | 'figjam',
): Promise<{ on: LinkedPlanner; snapshot: Snapshot }> {
  const on = linkPlanner(editor)
  await on.planner.ask('hello', {})
  const snapshot = accepted(await on.planner.ask('draw', { journey: sample }))
  return { on, snapshot }
}
