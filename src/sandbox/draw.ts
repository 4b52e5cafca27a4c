import { drawMap } from '../canvas/draw-map'
import { measure } from '../canvas/measure'
import { good, type Result } from '../journey/problem'
import type { AnswerTo } from '../protocol/answer'
import type { RequestOf } from '../protocol/request'
import type { Session } from './session'
import { turnPage } from './turn-page'
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
    session.follow(index)
    if (!isOnPage) leaveSoon(session)
    return good({ root: index.root, heights, writes: session.wrote() })
  })

/** Longer than it takes the panel to answer with what is to be put right of a drawing, in milliseconds. */
const PUT_RIGHT = 1000

/** Only the open page is watched: a map on another one cannot be followed, and the panel has to know where it is. */
function leaveSoon(session: Session): void {
  const root = session.followed()?.root
  const { id } = figma.currentPage
  setTimeout(() => {
    if (figma.currentPage.id === id && session.followed()?.root === root) turnPage(session)
  }, PUT_RIGHT)
}
