import { good, type Result } from '../journey/problem'
import { refresh } from './refresh'
import type { Session } from './session'

/** Takes back the last step, whoever's it was, and tells the panel what stands there now. */
export async function undo(session: Session): Promise<Result<Record<string, never>>> {
  session.steps.settle()
  figma.triggerUndo()
  // The step is taken back: where looking fails, only that is tried once more.
  await refresh(session).catch(() => refresh(session))
  return good({})
}
