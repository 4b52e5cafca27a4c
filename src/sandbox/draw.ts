import { drawMap } from '../canvas/draw-map'
import { measure } from '../canvas/measure'
import { good, type Result } from '../journey/problem'
import type { AnswerTo } from '../protocol/answer'
import type { RequestOf } from '../protocol/request'
import type { Session } from './session'
import { watched } from './watched'

/** Draws a map and follows it. `number` names the job in progress events and in `cancel`. */
export const draw = (
  session: Session,
  request: RequestOf<'draw'>,
  number: number,
): Promise<Result<AnswerTo<'draw'>>> =>
  watched(session, request.step, number, async (watch) => {
    const drawn = await drawMap(request.scene, watch)
    if (!drawn.ok) return drawn
    const { index, isOnPage } = drawn.value
    const heights = await measure(request.measure, index)
    // Only the open page is watched: a map on another one cannot be followed.
    if (isOnPage) session.follow(index)
    return good({ root: index.root, heights, writes: session.wrote() })
  })
