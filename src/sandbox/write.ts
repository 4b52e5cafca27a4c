import { applyPatch } from '../canvas/apply-patch'
import { UNWATCHED } from '../canvas/job'
import { measure } from '../canvas/measure'
import { bad, good, type Result } from '../journey/problem'
import type { AnswerTo } from '../protocol/answer'
import type { RequestOf } from '../protocol/request'
import type { Session } from './session'

/** Writes a patch into the followed map, all of it or none. */
export async function write(
  session: Session,
  request: RequestOf<'write'>,
): Promise<Result<AnswerTo<'write'>>> {
  const index = session.followed()
  if (index?.root !== request.root) return bad('map-gone')
  session.steps.begin(request.step)
  try {
    const watch = { ...UNWATCHED, underway: session.underway }
    const applied = await applyPatch(request.patch, index, watch, request)
    if (!applied.ok) return applied
    return good({ heights: await measure(request.measure, index), writes: session.wrote() })
  } finally {
    session.steps.end(request.step)
  }
}
