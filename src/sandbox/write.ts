import { applyPatch } from '../canvas/apply-patch'
import { countShapes } from '../canvas/count-shapes'
import { UNWATCHED } from '../canvas/job'
import { measure } from '../canvas/measure'
import { bad, good, type Result } from '../journey/problem'
import type { AnswerTo } from '../protocol/answer'
import type { RequestOf } from '../protocol/request'
import type { Session } from './session'
import { watched } from './watched'

/** Fewer shapes than this are written before anybody could read how far it is. */
const LONG = 100

/** Writes a patch into the followed map, all of it or none. `number` names the job in progress events and in `cancel`. */
export async function write(
  session: Session,
  request: RequestOf<'write'>,
  number: number,
): Promise<Result<AnswerTo<'write'>>> {
  const index = session.followed()
  if (index?.root !== request.root) return bad('map-gone')
  return watched(session, request.step, number, async (watch) => {
    const { creations, changes, moves } = request.patch
    const made = creations.reduce((sum, { shape }) => sum + countShapes(shape), 0)
    const total = made + changes.length + moves.length
    watch.total(total)
    const how = total < LONG ? { ...watch, progress: UNWATCHED.progress } : watch
    const applied = await applyPatch(request.patch, index, how, request)
    if (!applied.ok) return applied
    return good({ heights: await measure(request.measure, index), writes: session.wrote() })
  })
}
