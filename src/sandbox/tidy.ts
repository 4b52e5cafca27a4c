import { measure } from '../canvas/measure'
import { tidyMap } from '../canvas/tidy-map'
import { bad, good, type Result } from '../journey/problem'
import type { AnswerTo } from '../protocol/answer'
import type { RequestOf } from '../protocol/request'
import type { Session } from './session'
import { watched } from './watched'

/** Lays the followed map out again. `number` names the job in progress events and in `cancel`. */
export async function tidy(
  session: Session,
  request: RequestOf<'tidy'>,
  number: number,
): Promise<Result<AnswerTo<'tidy'>>> {
  const index = session.followed()
  if (index?.root !== request.root) return bad('map-gone')
  return watched(session, request.step, number, async (watch) => {
    const tidied = await tidyMap(request.scene, index, watch)
    if (!tidied.ok) return tidied
    return good({ heights: await measure(request.measure, index), writes: session.wrote() })
  })
}
