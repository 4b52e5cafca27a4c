import { editMap } from '../canvas/edit-map'
import { applyAll } from '../journey/apply'
import { bad, good, type Result } from '../journey/problem'
import type { AnswerOf, AskOf } from '../protocol/ask'
import type { Session } from './session'

/** Applies the panel's operations to the open map and writes what differs. */
export async function edit(
  session: Session,
  ask: AskOf<'edit'>,
): Promise<Result<AnswerOf<'edit'>>> {
  const map = session.open()
  if (map === null || map.index.root !== ask.root) return bad('map-gone')
  const asExpected = ask.base === session.version()
  const next = applyAll(map.journey, ask.operations)
  if (!next.ok) return next
  session.steps.begin(ask.step)
  try {
    const edited = await editMap(map, next.value)
    if (!edited.ok) return edited
    const snapshot = session.follow(edited.value)
    return good({ version: snapshot.version, snapshot: asExpected ? null : snapshot })
  } finally {
    session.steps.end(ask.step)
  }
}
